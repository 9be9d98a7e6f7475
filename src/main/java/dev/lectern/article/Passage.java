package dev.lectern.article;

/**
 * A stretch of an article that is read aloud in one go: a paragraph, a heading, a list item, a
 * table row.
 *
 * @param id stable name within the article: the same text keeps it when other passages change;
 *     matches {@code [a-z0-9-]+}
 * @param text the characters as the page shows them, white space folded; cells of a table row are
 *     parted by a tab, lines of code by a line feed. Offsets in the timeline count UTF-16 units of
 *     this text.
 */
public record Passage(String id, String text) {}
