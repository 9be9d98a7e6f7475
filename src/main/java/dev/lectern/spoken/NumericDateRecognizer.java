package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits: 2022-01-26 (ISO 8601), 2022/1/26, 1/26/2022, 26/1/2022. */
final class NumericDateRecognizer implements Recognizer {
  private static final String END = "(?![A-Za-z0-9]|[-/.,]\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})([-/.])(?<a>\\d{1,2})\\2(?<b>\\d{1,2})" + END);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<year>\\d{4})" + END);

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigit()) {
      return List.of();
    }
    Matcher match = cursor.match(YEAR_FIRST);
    if (match == null) {
      match = cursor.match(YEAR_LAST);
    }
    if (match == null) {
      return List.of();
    }
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    // American order unless the first number cannot be a month.
    int month = a > 12 ? b : a;
    int day = a > 12 ? a : b;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return List.of();
    }
    String date =
        Months.name(month)
            + " "
            + Numbers.ordinal(Integer.toString(day))
            + " "
            + Numbers.year(match.group("year"));
    return cursor.reading(match.end(), date, "date");
  }
}
