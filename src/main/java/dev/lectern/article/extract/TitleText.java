package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words the title of what the page shows and what it tells machines. */
final class TitleText {
  /** In words; a shorter start is a label. */
  private static final int SHORTEST = 3;

  /** Part of the words: a told title that has them is the same, written otherwise. */
  private static final double SAME = 0.8;

  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");

  private TitleText() {}

  /**
   * @param shown the headline as printed; empty where none was found
   */
  static String of(String shown, Told told) {
    List<String> titles = told.plainTitles();
    if (shown.isEmpty()) {
      return titles.isEmpty() ? "" : titles.get(0);
    }
    String text = beforeBar(SiteName.without(shown, told.site()));
    return isShouted(text) ? spoken(text, titles) : text;
  }

  /** The same in small letters, where machines are told so. */
  private static String spoken(String shouted, List<String> titles) {
    for (String title : titles) {
      if (!isShouted(title) && TitleWords.shared(shouted, title) >= SAME) {
        return title.regionMatches(true, 0, shouted, 0, shouted.length())
            ? title.substring(0, shouted.length())
            : title;
      }
    }
    return shouted;
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** Behind a bar in a headline stand the section, the site and words for search engines. */
  private static String beforeBar(String text) {
    String[] parts = BAR.split(text, 2);
    return parts.length == 2 && parts[0].split("\\s+", -1).length >= SHORTEST ? parts[0] : text;
  }
}
