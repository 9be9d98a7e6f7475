package dev.lectern.article.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day in a date as pages write it: numbers from year to day, names of months, or numbers
 * of which only one can be the month.
 */
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)([12]\\d{3})(?:[-/]|\\.\\s?|\\s?[年년]\\s?)(\\d{1,2})"
              + "(?:[-/]|\\.\\s?|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)([12]\\d{3})([01]\\d)([0-3]\\d)(?!\\d)");
  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.º])?\\s*(?:\\s(?:de|of|d[’']))?[\\s-]*ב?"
              + MONTH
              + "(?:\\s(?:de|del))?[,،\\s-]+([12]\\d{3})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+([12]\\d{3})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})(?:\\.\\s?|[/-])(\\d{1,2})(?:\\.\\s?|[/-])((?:19|20)\\d{2})(?!\\d)");

  /** Pages run their parts together: {@code onFebruary}. */
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private DateText() {}

  static @Nullable LocalDate day(@Nullable String text) {
    return day(text, "");
  }

  /**
   * @param language BCP 47 tag: tells whether 3/5/2025 is in May or in March; where it tells
   *     nothing, such a date is none
   */
  static @Nullable LocalDate day(@Nullable String text, String language) {
    if (text == null) {
      return null;
    }
    String lower = ascii(parted(text)).toLowerCase(Locale.ROOT);
    for (Pattern numbers : new Pattern[] {YEAR_FIRST, COMPACT}) {
      Matcher found = numbers.matcher(lower);
      if (found.find()) {
        return day(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
      }
    }
    Matcher found = DAY_FIRST.matcher(lower);
    while (found.find()) {
      int month = MonthNames.number(found.group(2));
      if (month > 0) {
        return day(found.group(3), month, found.group(1));
      }
    }
    found = MONTH_FIRST.matcher(lower);
    while (found.find()) {
      int month = MonthNames.number(found.group(1));
      if (month > 0) {
        return day(found.group(3), month, found.group(2));
      }
    }
    found = YEAR_LAST.matcher(lower);
    return found.find() ? numeric(found, language) : null;
  }

  /** The text with a space where a page ran two of its parts together. */
  static String parted(String text) {
    return GLUED.matcher(text).replaceAll(" ");
  }

  /** Arabic, Hindi and other languages have digits of their own. */
  private static String ascii(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return digits.toString();
  }

  private static @Nullable LocalDate numeric(Matcher found, String language) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(2));
    boolean dayFirst = first > 12 || first == second || found.group().contains(".");
    boolean monthFirst = second > 12;
    if (!dayFirst && !monthFirst) {
      monthFirst = language.equals("en-US");
      // English without a country is written in many.
      dayFirst = !monthFirst && !language.isEmpty() && !language.equals("en");
    }
    if (dayFirst == monthFirst) {
      return null;
    }
    return dayFirst
        ? day(found.group(3), second, found.group(1))
        : day(found.group(3), first, found.group(2));
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null; // 2022-13-45 is no day
    }
  }
}
