package dev.lectern.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that is read aloud in one go: a paragraph, a heading, a list item, a
 * table row.
 *
 * @param id stable name within the article: the same text keeps it when other passages change;
 *     matches {@code [a-z0-9-]+}
 * @param text the characters as the page shows them, white space folded; cells of a table row are
 *     parted by a tab, lines of code by a line feed. Offsets in the timeline count UTF-16 units of
 *     this text.
 * @param spans what parts of the text mean, in order of their starts, an outer span before an inner
 */
public record Passage(String id, String text, List<Span> spans) {
  public Passage(String id, String text) {
    this(id, text, List.of());
  }

  /** Articles kept by an earlier version have no spans. */
  public Passage(String id, String text, @Nullable List<Span> spans) {
    this.id = id;
    this.text = text;
    this.spans = spans == null ? List.of() : List.copyOf(spans);
  }
}
