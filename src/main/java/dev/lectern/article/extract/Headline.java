package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
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

  /** What systems of documentation put behind a heading, to link to it. */
  private static final Pattern PERMALINK = Pattern.compile("\\s*[¶§]$");

  /** Part of the page's title that an element repeats to count as the headline. */
  private static final double SHARE_OF_TITLE = 0.3;

  static Headline find(Document page, Marks leftOut, PageText measures, Told told) {
    Headline shown = shown(page, leftOut, measures, told);
    return new Headline(TitleText.of(shown == null ? "" : shown.text(), told), element(shown));
  }

  private static @Nullable Element element(@Nullable Headline shown) {
    return shown == null ? null : shown.element();
  }

  private static @Nullable Headline shown(
      Document page, Marks leftOut, PageText measures, Told told) {
    List<Headline> headings =
        page.body().select("h1, [itemprop~=\\bheadline\\b]").stream()
            .map(heading -> new Headline(bounded(heading, leftOut), heading))
            .filter(heading -> !heading.text().isEmpty())
            .toList();
    List<String> titles = told.titles();
    if (titles.isEmpty()) {
      return headings.isEmpty() ? null : headings.get(0);
    }
    List<Headline> own = headings.stream().filter(heading -> !told.isSite(heading.text())).toList();
    for (Headline heading : own) {
      if (titles.stream().anyMatch(heading.text()::equalsIgnoreCase)) {
        return heading;
      }
    }
    Headline repeated = repeated(own, told);
    if (repeated != null) {
      return repeated;
    }
    Headline line = repeated(lines(page, leftOut, measures, told.pageTitle()), told);
    List<String> plain = told.plainTitles();
    if (line != null && plain.stream().anyMatch(line.text()::equalsIgnoreCase)) {
      return line;
    }
    Headline sharing = sharing(own, plain);
    return sharing == null ? line : sharing;
  }

  private static @Nullable Headline sharing(List<Headline> headings, List<String> titles) {
    for (Headline heading : headings) {
      if (titles.stream().anyMatch(title -> TitleWords.share(heading.text(), title))) {
        return heading;
      }
    }
    return null;
  }

  /** What may repeat a part of the title: it is no longer than that. */
  private static List<Headline> lines(
      Document page, Marks leftOut, PageText measures, String pageTitle) {
    int longest = Math.min(LONGEST, pageTitle.length());
    return page.body().getAllElements().stream()
        .filter(element -> element.isBlock() && measures.of(element).isLine(longest))
        .map(element -> new Headline(bounded(element, leftOut), element))
        .toList();
  }

  /** The longest of the elements that begins the page's title, or ends it. */
  private static @Nullable Headline repeated(List<Headline> candidates, Told told) {
    Headline best = null;
    for (Headline candidate : candidates) {
      if ((best == null || candidate.text().length() > best.text().length())
          && repeats(candidate.text(), told.pageTitle())
          && !told.isSite(candidate.text())) {
        best = candidate;
      }
    }
    return best;
  }

  private static String bounded(Element element, Marks leftOut) {
    String text = PERMALINK.matcher(ElementText.line(element, leftOut)).replaceFirst("");
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
