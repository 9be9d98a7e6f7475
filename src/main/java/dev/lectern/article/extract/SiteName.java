package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the name of the site from the title that it stands beside. */
final class SiteName {
  /** A low line parts titles in Chinese; elsewhere it is part of a name. */
  private static final String SEPARATOR =
      "\\s*(?:\\s[-–—|·•»«:/\\\\]{1,2}\\s|[|]|_(?=\\s?\\p{IsHan}))\\s*";

  private static final Pattern BEHIND = Pattern.compile("(.*\\S)" + SEPARATOR + "(\\S.*)");

  private static final Pattern IN_BRACKETS = Pattern.compile("(.*\\S)\\s\\[(\\S[^\\[]*)\\]");

  private static final Pattern BEFORE = Pattern.compile("(\\S.*?)\\s*(?::|\\s\\|)\\s(\\S.*)");

  /** Headlines have them; what is shorter may be the name of the site or of a section. */
  private static final int WORDS_OF_HEADLINE = 3;

  /** What is shorter may be the name of a section. */
  private static final int WORDS_AT_THE_END = 5;

  /** Names carry an edition or "beta" on the page; headlines hold the site's name and more. */
  private static final double LONGER = 1.5;

  private SiteName() {}

  /**
   * The title without the site's name behind or before it.
   *
   * @param site as the page tells it; may be empty
   */
  static String without(String title, String site) {
    if (site.isEmpty()) {
      return title;
    }
    Matcher behind = behind(title);
    if (behind != null && isPartOf(behind.group(2), site)) {
      return behind.group(1).strip();
    }
    Matcher before = BEFORE.matcher(title);
    return before.matches() && is(before.group(1), site) ? before.group(2).strip() : title;
  }

  /** A page's title without its last part, the site's by custom; else without the first. */
  static String withoutAny(String pageTitle, String site) {
    String title = without(pageTitle, site);
    Matcher behind = behind(title);
    if (!title.equals(pageTitle) || behind == null) {
      return title;
    }
    String head = behind.group(1).strip();
    if (words(head) >= WORDS_OF_HEADLINE) {
      return head;
    }
    return words(behind.group(2)) >= WORDS_AT_THE_END ? behind.group(2) : title;
  }

  /** Whether the text names the site: it is its name, or ends a page's title after a headline. */
  static boolean names(String text, String site, String pageTitle) {
    return is(text, site)
        || endsAs(text, BEHIND.matcher(pageTitle))
        || endsAs(text, IN_BRACKETS.matcher(pageTitle));
  }

  private static boolean endsAs(String text, Matcher behind) {
    return behind.matches()
        && words(behind.group(1)) >= WORDS_OF_HEADLINE
        && words(text) <= words(behind.group(1))
        && isPartOf(text, behind.group(2))
        && letters(text).length() <= letters(behind.group(2)).length() * LONGER;
  }

  private static @Nullable Matcher behind(String title) {
    for (Pattern pattern : List.of(BEHIND, IN_BRACKETS)) {
      Matcher behind = pattern.matcher(title);
      if (behind.matches()) {
        return behind;
      }
    }
    return null;
  }

  /** Whether the text is the site's name and nothing else. */
  static boolean is(String text, String site) {
    String letters = letters(text);
    return !letters.isEmpty() && letters.equals(letters(site));
  }

  private static boolean isPartOf(String part, String site) {
    String one = letters(part);
    String other = letters(site);
    return !one.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
