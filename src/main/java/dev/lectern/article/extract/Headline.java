package dev.lectern.article.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's title, and the element that shows it.
 *
 * @param text empty when the page has none
 */
record Headline(String text, @Nullable Element element) {
  private static final int LONGEST = 400;

  /** Part of the page's title that an element repeats to count as the headline. */
  private static final double SHARE_OF_TITLE = 0.3;

  static Headline find(Document page, Set<Element> chrome, PageText measures, JsonLd data) {
    String pageTitle = Whitespace.fold(page.title());
    Element best = null;
    String bestText = "";
    for (Element element : page.body().getElementsByTag("h1")) {
      String text = bounded(element, chrome);
      if (text.length() > bestText.length() && repeats(text, pageTitle)) {
        best = element;
        bestText = text;
      }
    }
    if (best == null) {
      for (Element element : page.body().getAllElements()) {
        PageText.Measure size = measures.of(element);
        if (size.isLine(LONGEST) && size.text() > bestText.length() / 2 && element.isBlock()) {
          String text = ElementText.line(element, chrome);
          if (text.length() > bestText.length() && repeats(text, pageTitle)) {
            best = element;
            bestText = text;
          }
        }
      }
    }
    if (best != null) {
      return new Headline(bestText, best);
    }
    return fallback(page, chrome, data, pageTitle);
  }

  private static Headline fallback(
      Document page, Set<Element> chrome, JsonLd data, String pageTitle) {
    Element first = page.body().selectFirst("article h1, main h1");
    Element h1 = first == null ? page.body().selectFirst("h1") : first;
    String text = h1 == null ? "" : bounded(h1, chrome);
    if (!text.isEmpty()) {
      return new Headline(text, h1);
    }
    String told = data.headline();
    if (told != null) {
      return new Headline(told, null);
    }
    String meta = Whitespace.fold(page.select("meta[property=og:title]").attr("content"));
    return new Headline(meta.isEmpty() ? pageTitle : meta, null);
  }

  private static String bounded(Element element, Set<Element> chrome) {
    String text = ElementText.line(element, chrome);
    return text.length() <= LONGEST ? text : "";
  }

  /** Sites put their name behind the headline, some before it. */
  private static boolean repeats(String text, String pageTitle) {
    String part = text.toLowerCase(Locale.ROOT);
    String whole = pageTitle.toLowerCase(Locale.ROOT);
    return !part.isEmpty()
        && part.length() >= whole.length() * SHARE_OF_TITLE
        && (whole.startsWith(part) || (whole.endsWith(part) && part.length() * 2 > whole.length()));
  }
}
