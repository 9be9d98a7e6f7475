package dev.lectern.article.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's title, and the element that shows it.
 *
 * @param text empty when the page has none
 */
record Headline(String text, @Nullable Element element) {
  /** In characters. */
  private static final int LONGEST = 400;

  /** Part of the page's title that an element repeats to count as the headline. */
  private static final double SHARE_OF_TITLE = 0.3;

  /** Words that a heading shares with a told title; with fewer it is the site's or a section's. */
  private static final double SHARED_WORDS = 0.5;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Headline find(
      Document page, Marks leftOut, PageText measures, List<String> told, String site) {
    String pageTitle = Whitespace.fold(page.title());
    List<Element> headings = page.body().getElementsByTag("h1");
    for (Element heading : headings) {
      String text = bounded(heading, leftOut);
      if (told.stream().anyMatch(text::equalsIgnoreCase)) {
        return new Headline(text, heading);
      }
    }
    Headline repeated = repeated(headings, leftOut, pageTitle);
    if (repeated == null) {
      repeated = repeated(lines(page, measures, pageTitle), leftOut, pageTitle);
    }
    if (repeated != null) {
      return new Headline(SiteName.without(repeated.text(), site), repeated.element());
    }
    return sharing(headings, leftOut, told, site);
  }

  /** What may repeat a part of the title: it is no longer than that. */
  private static List<Element> lines(Document page, PageText measures, String pageTitle) {
    int longest = Math.min(LONGEST, pageTitle.length());
    return page.body().getAllElements().stream()
        .filter(element -> element.isBlock() && measures.of(element).isLine(longest))
        .toList();
  }

  /** The longest of the elements that begins the page's title, or ends it. */
  private static @Nullable Headline repeated(
      List<Element> elements, Marks leftOut, String pageTitle) {
    Headline best = null;
    for (Element element : elements) {
      String text = bounded(element, leftOut);
      if ((best == null || text.length() > best.text().length()) && repeats(text, pageTitle)) {
        best = new Headline(text, element);
      }
    }
    return best;
  }

  /** The heading that has most in common with what machines are told, else that. */
  private static Headline sharing(
      List<Element> headings, Marks leftOut, List<String> told, String site) {
    Headline first = null;
    for (Element heading : headings) {
      String text = bounded(heading, leftOut);
      if (!text.isEmpty()) {
        first = first == null ? new Headline(text, heading) : first;
        if (told.stream().anyMatch(title -> shares(text, title))) {
          return new Headline(text, heading);
        }
      }
    }
    if (told.isEmpty()) {
      return first == null ? new Headline("", null) : first;
    }
    return new Headline(SiteName.without(told.get(0), site), null);
  }

  private static boolean shares(String text, String title) {
    Set<String> words = words(text);
    Set<String> others = words(title);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= Math.max(1, fewer * SHARED_WORDS);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(WORD.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }

  private static String bounded(Element element, Marks leftOut) {
    String text = ElementText.line(element, leftOut);
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
