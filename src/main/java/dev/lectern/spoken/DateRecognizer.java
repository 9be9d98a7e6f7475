package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the month in words: January 24, 2022; 24 January; Jan. 24-26. */
final class DateRecognizer implements Recognizer {
  private static final String DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  private static final String LATER_DAY =
      "(?: ?[-–] ?(?<later>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?";
  private static final String YEAR = "(?:,? (?<year>\\d{4})(?![A-Za-z0-9]|[.,:]\\d))?";
  private static final String DAY_END = "(?![A-Za-z0-9%]|[.,:/-]\\d{1,3}(?!\\d))";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(Months.PATTERN + " ?" + DAY + LATER_DAY + DAY_END + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + LATER_DAY + "(?: of)? " + Months.PATTERN + "(?![A-Za-z])" + YEAR);

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = null;
    if (cursor.startsWithDigit()) {
      match = cursor.match(DAY_FIRST);
    } else if (Characters.isUpper(cursor.peek(0))) {
      match = cursor.match(MONTH_FIRST);
    }
    if (match == null) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    boolean monthFirst = match.start("month") == match.start();
    if (monthFirst) {
      addMonth(pieces, match);
    }
    add(pieces, match, "day", (monthFirst ? "" : "the ") + day(match.group("day")));
    if (match.group("later") != null) {
      add(pieces, match, "later", "to " + day(match.group("later")));
    }
    if (!monthFirst) {
      addMonth(pieces, match);
    }
    if (match.group("year") != null) {
      add(pieces, match, "year", Numbers.year(match.group("year")));
    }
    return pieces;
  }

  private static String day(String written) {
    return Numbers.ordinal(Integer.toString(Integer.parseInt(written)));
  }

  private static void addMonth(List<Piece> pieces, Matcher match) {
    String of = pieces.isEmpty() ? "" : "of ";
    add(pieces, match, "month", of + Months.name(match.group("month")));
  }

  private static void add(List<Piece> pieces, Matcher match, String group, String phrase) {
    pieces.add(new Piece(match.start(group), match.end(group), Spoken.words(phrase), "date"));
  }
}
