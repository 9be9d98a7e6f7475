package dev.lectern.article.extract;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The plain text that a piece of HTML is read as. */
public final class HtmlText {
  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 256;

  private HtmlText() {}

  /** The text on one line, its tags left out and its character references resolved. */
  public static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip().replaceAll("\\s+", " ");
    }
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).text().strip();
  }
}
