package dev.lectern.article.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page tells machines of its article. */
record Told(MetaTags tags, JsonLd data, String pageTitle) {
  static Told of(Document page) {
    String title = Whitespace.fold(page.title());
    return new Told(new MetaTags(page), JsonLd.of(page), title);
  }

  /** Its titles, the most trusted first. */
  List<String> titles() {
    return Stream.of(
            tags.first("dc:title", "dcterm:title", "dcterms:title"),
            data.headline(pageTitle),
            tags.first("og:title"),
            tags.first("title", "twitter:title", "parsely-title", "sailthru.title"),
            pageTitle)
        .filter(Objects::nonNull)
        .filter(title -> !title.isBlank())
        .toList();
  }

  /** The same without the name of the site. */
  List<String> plainTitles() {
    return titles().stream()
        .map(
            title ->
                title.equals(pageTitle)
                    ? SiteName.withoutAny(title, site())
                    : SiteName.without(title, site()))
        .toList();
  }

  boolean isSite(String text) {
    return SiteName.names(text, site(), pageTitle);
  }

  /** The name of the site, or empty. */
  String site() {
    String site = tags.first("og:site_name", "application-name");
    return site != null ? site : Objects.requireNonNullElse(data.publisher(), "");
  }
}
