package dev.lectern.article.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page tells machines of its article. */
record Told(MetaTags tags, JsonLd data, String pageTitle) {
  static Told of(Document page) {
    return new Told(new MetaTags(page), JsonLd.of(page), Whitespace.fold(page.title()));
  }

  /** Its titles, the most trusted first. */
  List<String> titles() {
    return Stream.of(
            tags.first("dc:title", "dcterm:title", "dcterms:title"),
            data.headline(),
            tags.first("og:title"),
            tags.first("twitter:title", "parsely-title", "sailthru.title"),
            pageTitle)
        .filter(Objects::nonNull)
        .filter(title -> !title.isBlank())
        .toList();
  }

  /** The name of the site, or empty. */
  String site() {
    String site = tags.first("og:site_name", "application-name");
    return site != null ? site : Objects.requireNonNullElse(data.publisher(), "");
  }
}
