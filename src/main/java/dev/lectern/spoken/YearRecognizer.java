package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bare number that is more often a year than an amount. */
final class YearRecognizer implements Recognizer {
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("(?<year>\\d{4})(?<own>'s)?" + Numbers.END);

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(FOUR_DIGITS) : null;
    if (match == null || !Numbers.isYear(match.group("year"))) {
      return List.of();
    }
    String own = match.group("own") == null ? "" : "'s";
    return cursor.reading(match.end(), Numbers.year(match.group("year")) + own, "year");
  }
}
