package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bare number that is more often a year than an amount. */
final class YearRecognizer implements Recognizer {
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}" + Numbers.END);

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(FOUR_DIGITS) : null;
    return match == null || !Numbers.isYear(match.group())
        ? List.of()
        : cursor.reading(match.end(), Numbers.year(match.group()), "year");
  }
}
