package dev.lectern.article.fetch;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows a page that is an empty frame until its scripts have run. */
final class ScriptPage {
  /** Letters of a title, a menu and a "Loading…": the shortest articles have more. */
  private static final int LITTLE_TEXT = 140;

  private ScriptPage() {}

  static boolean is(Document page) {
    boolean scripted = !page.select("script:not([type*=json])").isEmpty();
    int advice =
        page.body().select("noscript:contains(javascript)").stream()
            .map(Element::text)
            .mapToInt(String::length)
            .sum();
    return scripted && page.body().text().length() - advice < LITTLE_TEXT;
  }
}
