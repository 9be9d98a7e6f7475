package dev.lectern.article.extract;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Who published the page, when, and in which language; what machines are told comes first. */
record Metadata(
    @Nullable String byline,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    String language) {
  static final String DEFAULT_LANGUAGE = "en";

  static Metadata read(Document page, PageParts parts) {
    MetaTags tags = parts.told().tags();
    JsonLd data = parts.told().data();
    String language = PageLanguage.find(parts);
    PageDates dates = PageDates.read(page, parts, language);
    return new Metadata(
        Byline.find(page, parts),
        source(tags, data, parts.labels()),
        dates.published(),
        dates.modified(),
        language);
  }

  private static @Nullable String source(MetaTags tags, JsonLd data, @Nullable LabelLine labels) {
    if (labels != null && labels.source() != null) {
      return labels.source(); // where the page took the text from, rather than the page's site
    }
    String told = data.publisher();
    if (told != null) {
      return told;
    }
    return tags.first("og:site_name", "application-name");
  }
}
