package dev.lectern.article.extract;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a text beside its markup, as it was written down; empty where it wasn't.
 *
 * @param title of the text, which its first heading may repeat
 * @param byline who wrote it
 * @param source the publication, such as the book that a chapter is of
 * @param date when it was published, in any usual form
 * @param language BCP 47 tag
 * @param address where it came from; null for a file
 * @param key tells texts of one title and address apart, such as the chapter's number
 */
public record Imprint(
    String title,
    String byline,
    String source,
    String date,
    String language,
    @Nullable String address,
    String key) {

  /** The same for a part of the text. */
  public Imprint part(String partTitle, String partKey) {
    return new Imprint(partTitle, byline, source, date, language, address, partKey);
  }
}
