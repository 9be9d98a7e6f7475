package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    return Characters.isDigit(first);
  }

  /** "on 3/14", "Monday 3/14": a day of the year where a fraction cannot stand. */
  private static final Pattern DAY =
      Pattern.compile("(?<month>0?[1-9]|1[0-2])/(?<day>[12]\\d|3[01]|0?[1-9])" + END + "(?! of)");

  private static final Set<String> BEFORE_DAY =
      Set.of(
          "on",
          "until",
          "since",
          "dated",
          "due",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final int JOINED_LENGTH = 8;

  /** ISO 8601 without its hyphens. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])" + END);

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    boolean joined = Characters.isDigit(cursor.peek(JOINED_LENGTH - 1));
    if (!(joined || cursor.startsWithDigitsBefore("-/."))
        || Characters.isAlphanumeric(before)
        || "-/.".indexOf(before) >= 0) {
      return List.of();
    }
    Matcher plain = plain(cursor);
    if (plain != null) {
      return cursor.reading(plain.end(), sayPlain(plain), "date");
    }
    Matcher match = cursor.match(YEAR_FIRST);
    if (match == null) {
      match = cursor.match(YEAR_LAST);
    }
    String said = match == null ? month(cursor.match(MONTH)) : day(match, cursor);
    match = match == null ? cursor.match(MONTH) : match;
    return said == null || match == null ? List.of() : cursor.reading(match.end(), said, "date");
  }

  private static @Nullable Matcher plain(Cursor cursor) {
    if (BEFORE_DAY.contains(cursor.wordBefore().toLowerCase(Locale.ROOT))) {
      Matcher day = cursor.match(DAY);
      if (day != null) {
        return day;
      }
    }
    return cursor.match(JOINED);
  }

  private static String sayPlain(Matcher match) {
    String day =
        Months.name(Integer.parseInt(match.group("month")))
            + " "
            + Numbers.ordinal(Integer.toString(Integer.parseInt(match.group("day"))));
    return match.pattern() == DAY ? day : day + " " + Numbers.year(match.group("year"));
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
