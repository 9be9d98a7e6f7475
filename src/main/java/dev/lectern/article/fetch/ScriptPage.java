package dev.lectern.article.fetch;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Knows a page that is an empty frame until its scripts have run. */
final class ScriptPage {
  /** Letters of a title, a menu and a "Loading…": the shortest articles have more. */
  private static final int LITTLE_TEXT = 140;

  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 256;

  private ScriptPage() {}

  static boolean is(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    boolean scripted = !page.select("script:not([type*=json])").isEmpty();
    page.select("noscript:contains(javascript)").remove();
    return scripted && page.body().text().length() < LITTLE_TEXT;
  }
}
