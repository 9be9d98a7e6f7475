package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits that no other recogniser knows: short ones as a number, others one by one. */
final class DigitsRecognizer implements Recognizer {
  /** Longer numbers are read in pieces of this many digits. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");

  private static final int LONGEST_CARDINAL = 4;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(DIGITS) : null;
    if (match == null) {
      return List.of();
    }
    boolean part = Characters.isDigit(cursor.peek(-1)) || match.end() - cursor.at() == 20;
    boolean shortOne = !part && match.group().length() <= LONGEST_CARDINAL;
    String said = shortOne ? Numbers.cardinal(match.group()) : Numbers.digits(match.group());
    return cursor.reading(match.end(), said, "digits");
  }
}
