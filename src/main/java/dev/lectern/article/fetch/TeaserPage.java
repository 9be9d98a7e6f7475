package dev.lectern.article.fetch;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows a page that says that its article is for those who pay, and holds no more than its first
 * lines. Many such pages hold it all, and only cover it.
 */
final class TeaserPage {
  /** In characters, in paragraphs: an article that is sold has several times as many. */
  private static final int LONGEST_TEASER = 1_000;

  /** In characters: shorter paragraphs are labels and offers. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** As schema.org and search engines ask of such pages. */
  private static final Pattern NOT_FREE =
      Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?(?i:false|https?://schema.org/False)\\b");

  private TeaserPage() {}

  static boolean is(Document page) {
    return isSold(page) && prose(page) < LONGEST_TEASER;
  }

  private static boolean isSold(Document page) {
    return page.select("script[type=application/ld+json]").stream()
            .anyMatch(data -> NOT_FREE.matcher(data.data()).find())
        || page.selectFirst("[itemprop=isAccessibleForFree][content~=(?i)^false$]") != null
        || page.selectFirst("meta[property=article:content_tier][content~=(?i)^locked$]") != null;
  }

  private static int prose(Document page) {
    return page.body().select("p").stream()
        .map(Element::text)
        .mapToInt(String::length)
        .filter(length -> length >= SHORTEST_PARAGRAPH)
        .sum();
  }
}
