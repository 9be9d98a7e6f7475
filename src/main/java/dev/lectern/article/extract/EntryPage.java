package dev.lectern.article.extract;

import java.time.LocalDate;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The page that an entry of a feed would stand on, for a feed that has the whole text. */
public final class EntryPage {
  private EntryPage() {}

  /**
   * @param language BCP 47 tag; null where it isn't told
   * @param content the text as HTML, of no better reputation than a page's
   */
  public static String html(
      String title,
      @Nullable String byline,
      @Nullable LocalDate published,
      @Nullable String language,
      String content) {
    String name = Entities.escape(title);
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html");
    if (language != null) {
      page.append(" lang=\"").append(Entities.escape(language)).append('"');
    }
    page.append("><head><title>").append(name).append("</title>");
    meta(page, "author", byline);
    meta(page, "article:published_time", published == null ? null : published.toString());
    return page.append("</head><body><article><h1>")
        .append(name)
        .append("</h1>")
        .append(content)
        .append("</article></body></html>")
        .toString();
  }

  private static void meta(StringBuilder page, String name, @Nullable String value) {
    if (value != null) {
      page.append("<meta name=\"").append(name).append("\" property=\"").append(name);
      page.append("\" content=\"").append(Entities.escape(value)).append("\">");
    }
  }
}
