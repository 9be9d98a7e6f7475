package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2022-01-26 (ISO 8601), 2022-01, 1/26/2022, 26/1/2022, 26.01.2022, 11/17/05. */
final class NumericDateRecognizer implements Recognizer {
  /** The T of ISO 8601 goes with the date; the time after it has a reading of its own. */
  private static final String END = "(?:T(?=\\d\\d:\\d\\d)|(?![A-Za-z0-9]|[-/.,]\\d))";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})(?<sign>[-/.])(?<a>\\d{1,2})\\k<sign>(?<b>\\d{1,2})" + END);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d\\d)" + END);
  private static final Pattern MONTH =
      Pattern.compile("(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])" + END);

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && "-/.".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    if (!cursor.startsWithDigitsBefore("-/.")
        || Characters.isAlphanumeric(before)
        || "-/.".indexOf(before) >= 0) {
      return List.of();
    }
    Matcher match = cursor.match(YEAR_FIRST);
    if (match == null) {
      match = cursor.match(YEAR_LAST);
    }
    String said = match == null ? month(cursor.match(MONTH)) : day(match, cursor);
    match = match == null ? cursor.match(MONTH) : match;
    return said == null || match == null ? List.of() : cursor.reading(match.end(), said, "date");
  }

  /** "2009-10" is a range of two years, "2009-08" and "2022-10" are months. */
  private static @Nullable String month(@Nullable Matcher match) {
    if (match == null) {
      return null;
    }
    int month = Integer.parseInt(match.group("month"));
    int shortYear = Integer.parseInt(match.group("year").substring(2));
    boolean range = (month > shortYear && shortYear > 0) || month == shortYear + 1;
    return range ? null : Months.name(month) + " " + Numbers.year(match.group("year"));
  }

  private static @Nullable String day(Matcher match, Cursor cursor) {
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    boolean yearFirst = match.start("year") == match.start();
    // American order, unless the first number can be no month; stops are European.
    boolean european = match.group("sign").equals(".") && b <= 12 && !yearFirst;
    boolean dayFirst = a > 12 || european;
    int month = dayFirst ? b : a;
    int day = dayFirst ? a : b;
    boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!valid || isVersion(match, day)) {
      return null;
    }
    String ordinal = Numbers.ordinal(Integer.toString(day));
    String year = " " + Numbers.shortOrFullYear(match.group("year"));
    return dayFirst && !yearFirst
        ? (Determiners.precede(cursor) ? "" : "the ") + ordinal + " of " + Months.name(month) + year
        : Months.name(month) + " " + ordinal + year;
  }

  /** Three small numbers with stops or hyphens are a date only if one of them must be the day. */
  private static boolean isVersion(Matcher match, int day) {
    return match.group("year").length() == 2 && !match.group("sign").equals("/") && day <= 12;
  }
}
