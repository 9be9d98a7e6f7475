package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the month in words: January 24, 2022; 24 January; Jan. 24-26; 26-Jan-2022; Jan. '22.
 */
final class DateRecognizer implements Recognizer {
  private static final String SUFFIX = "(?i:st|nd|rd|th)?(?:'s)?";
  private static final String DAY = "(?<day>(?:[12]\\d|3[01]|0?[1-9])" + SUFFIX + ")";
  private static final String LATER_DAY =
      "(?: ?(?:[-–]|to|through|and) ?(?<later>(?:[12]\\d|3[01]|0?[1-9])" + SUFFIX + "))?";
  private static final String FULL_YEAR =
      "(?<year>(?:\\d{4}|'\\d\\d)(?:'s)?)(?![A-Za-z0-9]|[.,:]\\d)";
  private static final String YEAR = "(?:,? " + FULL_YEAR + ")?";
  private static final String DAY_END = "(?![A-Za-z0-9%]|[.,:/-]\\d{1,3}(?!\\d))";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(Months.PATTERN + " ?" + DAY + LATER_DAY + DAY_END + YEAR);
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile(Months.PATTERN + "(?:(?:,? ?of|,)? |-(?=(?:19|20)\\d\\d))" + FULL_YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + LATER_DAY + "(?: of)? " + Months.PATTERN + "(?![A-Za-z])" + YEAR);
  private static final Pattern JOINED =
      Pattern.compile(DAY + "(?<later>)??(?<sign>[-/])" + Months.PATTERN + "\\k<sign>" + FULL_YEAR);

  /** In small letters these are other words, unless more than a number stands beside them. */
  private static final Set<String> WORDS = Set.of("may", "march", "mar");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || Months.isFirst(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = find(cursor);
    if (match == null || isOtherWord(match)) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    boolean monthFirst = match.start("month") == match.start();
    if (monthFirst) {
      addMonth(pieces, match);
    }
    if (hasDay(match)) {
      String the = monthFirst || Determiners.precede(cursor) ? "" : "the ";
      add(pieces, match, "day", the + day(match.group("day")));
      if (match.group("later") != null) {
        boolean and = match.group().contains(" and ");
        add(pieces, match, "later", (and ? "and " : "to ") + day(match.group("later")));
      }
    }
    if (!monthFirst) {
      addMonth(pieces, match);
    }
    if (match.group("year") != null) {
      add(pieces, match, "year", year(match.group("year")));
    }
    return pieces;
  }

  private static @Nullable Matcher find(Cursor cursor) {
    if (cursor.startsWithDigit()) {
      if (Characters.isDigit(cursor.peek(1)) && Characters.isDigit(cursor.peek(2))) {
        return null;
      }
      Matcher match = cursor.match(DAY_FIRST);
      return match != null ? match : cursor.match(JOINED);
    }
    if (!Months.mayBeginAt(cursor) || Characters.isAlphanumeric(cursor.peek(-1))) {
      return null;
    }
    Matcher match = cursor.match(MONTH_FIRST);
    return match != null ? match : cursor.match(MONTH_AND_YEAR);
  }

  private static boolean isOtherWord(Matcher match) {
    return WORDS.contains(match.group("month"))
        && match.group("year") == null
        && !match.group().contains(" of ")
        && !(match.start("month") == match.start() && match.group("day").length() > 2);
  }

  private static boolean hasDay(Matcher match) {
    return match.pattern() != MONTH_AND_YEAR;
  }

  private static String day(String written) {
    String digits = Characters.digits(written);
    String ordinal = Numbers.ordinal(Integer.toString(Integer.parseInt(digits)));
    return written.endsWith("'s") ? ordinal + "'s" : ordinal;
  }

  private static String year(String written) {
    String year = Numbers.shortOrFullYear(Characters.digits(written));
    return written.endsWith("'s") ? year + "'s" : year;
  }

  private static void addMonth(List<Piece> pieces, Matcher match) {
    String of = pieces.isEmpty() ? "" : "of ";
    add(pieces, match, "month", of + Months.name(match.group("month")));
  }

  private static void add(List<Piece> pieces, Matcher match, String group, String phrase) {
    pieces.add(new Piece(match.start(group), match.end(group), Spoken.words(phrase), "date"));
  }
}
