package dev.lectern.article.extract;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of a page: of its root element, else as its metadata says. */
final class PageLanguage {
  private PageLanguage() {}

  static String find(Document page, MetaTags tags, JsonLd data) {
    Element html = page.selectFirst("html");
    Stream<@Nullable String> told =
        Stream.of(
            html == null ? null : html.attr("lang"),
            html == null ? null : html.attr("xml:lang"),
            data.language(),
            tags.first("content-language", "language", "dc:language", "og:locale"));
    return told.map(PageLanguage::normal)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Metadata.DEFAULT_LANGUAGE);
  }

  /** The tag in its usual form; null where it is none. */
  static @Nullable String normal(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    try {
      String normal =
          new Locale.Builder()
              .setLanguageTag(tag.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return normal.equals("und") ? null : normal;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
