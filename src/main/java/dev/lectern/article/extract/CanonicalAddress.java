package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The address that a page gives as its own. */
final class CanonicalAddress {
  private CanonicalAddress() {}

  /** Empty where the page tells none of the web. */
  static String of(Document page) {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"))
        .filter(Addresses::isWeb)
        .findFirst()
        .orElse("");
  }
}
