package dev.lectern.article.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day in a date as pages write it: numbers from year to day, or English names. */
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)([12]\\d{3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)([12]\\d{3})([01]\\d)([0-3]\\d)(?!\\d)");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+([12]\\d{3})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+([12]\\d{3})(?!\\d)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private DateText() {}

  static @Nullable LocalDate day(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (Pattern numbers : new Pattern[] {YEAR_FIRST, COMPACT}) {
      Matcher found = numbers.matcher(lower);
      if (found.find()) {
        return day(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
      }
    }
    Matcher found = DAY_FIRST.matcher(lower);
    if (found.find()) {
      return day(found.group(3), month(found.group(2)), found.group(1));
    }
    found = MONTH_FIRST.matcher(lower);
    return found.find() ? day(found.group(3), month(found.group(1)), found.group(2)) : null;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null; // 2022-13-45 is no day
    }
  }
}
