package dev.lectern.article.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the name of the site off a title. */
final class SiteName {
  private static final Pattern BEHIND =
      Pattern.compile("(.+\\S)\\s*(?:\\s[-–—|·•»«:]{1,2}|[|_])\\s*(\\S.*)");

  private SiteName() {}

  /**
   * @param site as the page tells it; may be empty
   */
  static String without(String title, String site) {
    Matcher parts = BEHIND.matcher(title);
    return parts.matches() && !site.isEmpty() && isSame(parts.group(2), site)
        ? parts.group(1).strip()
        : title;
  }

  private static boolean isSame(String part, String site) {
    String one = letters(part);
    String other = letters(site);
    return !one.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
