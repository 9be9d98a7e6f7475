package dev.lectern.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of accounts: 2Q22, 3Q 2021, 1H22, FY22, 2020/21, YoY. */
final class PeriodRecognizer implements Recognizer {
  private static final Pattern PART =
      Pattern.compile(
          "(?<part>[1-4])(?<kind>[QH])(?: ?'?(?<year>(?:19|20)\\d\\d|\\d\\d))?(?![A-Za-z0-9])");
  private static final Pattern FISCAL =
      Pattern.compile(
          "(?<kind>FY|CY) ?'?(?<year>(?:19|20)\\d\\d|\\d\\d)(?:[-–/](?<next>\\d\\d))?(?![A-Za-z0-9])");
  private static final Pattern SEASON =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)/(?<next>\\d\\d)(?![A-Za-z0-9/])");
  private static final Pattern COMPARISON = Pattern.compile("(?:YoY|QoQ|MoM|WoW)(?![A-Za-z0-9])");

  private static final Map<String, String> NAMES =
      Map.of(
          "Q", "quarter",
          "H", "half",
          "FY", "fiscal year",
          "CY", "calendar year",
          "YoY", "year over year",
          "QoQ", "quarter over quarter",
          "MoM", "month over month",
          "WoW", "week over week");

  @Override
  public boolean mayBegin(char first, char next) {
    return (Characters.isDigit(first) && "QH/ ".indexOf(next) >= 0) || "FCYQMW".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (Characters.isAlphanumeric(cursor.peek(-1)) || cursor.peek(-1) == '.') {
      return List.of();
    }
    if (cursor.startsWithDigit()) {
      if (!cursor.startsWithDigitsBefore("QH/")) {
        return List.of();
      }
      Matcher season = cursor.match(SEASON);
      return season == null || !isNextYear(season) ? part(cursor) : season(cursor, season);
    }
    Matcher fiscal = Characters.isUpper(cursor.peek(0)) ? cursor.match(FISCAL) : null;
    if (fiscal != null) {
      String next = fiscal.group("next");
      String year =
          Numbers.shortOrFullYear(fiscal.group("year"))
              + (next == null ? "" : " " + Numbers.yearOfCentury(next));
      return cursor.reading(fiscal.end(), name(fiscal.group("kind")) + " " + year, "date");
    }
    Matcher comparison = Characters.isUpper(cursor.peek(0)) ? cursor.match(COMPARISON) : null;
    return comparison == null
        ? List.of()
        : cursor.reading(comparison.end(), name(comparison.group()), "date");
  }

  private static boolean isNextYear(Matcher season) {
    int year = Integer.parseInt(season.group("year"));
    return Integer.parseInt(season.group("next")) == (year + 1) % 100;
  }

  private static List<Piece> season(Cursor cursor, Matcher season) {
    String next = Numbers.yearOfCentury(season.group("next"));
    return cursor.reading(season.end(), Numbers.year(season.group("year")) + " " + next, "date");
  }

  private static List<Piece> part(Cursor cursor) {
    Matcher match = cursor.match(PART);
    // There is no third half.
    if (match == null
        || (match.group("kind").equals("H") && match.group("part").compareTo("2") > 0)) {
      return List.of();
    }
    String year = match.group("year");
    if (year == null && match.group("kind").equals("H")) {
      return List.of();
    }
    String said =
        (Determiners.precede(cursor) ? "" : "the ")
            + Numbers.ordinal(match.group("part"))
            + " "
            + name(match.group("kind"))
            + (year == null ? "" : " of " + Numbers.shortOrFullYear(year));
    return cursor.reading(match.end(), said, "date");
  }

  private static String name(String written) {
    return NAMES.getOrDefault(written, written);
  }
}
