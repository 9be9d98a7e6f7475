package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 1st, 36th, 1,000th. */
final class OrdinalRecognizer implements Recognizer {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<number>" + Numbers.INTEGER + ")(?i:st|nd|rd|th)(?<many>s)?(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && (next == ',' || Characters.isLetter(next));
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(ORDINAL) : null;
    return match == null
        ? List.of()
        : cursor.reading(
            match.end(),
            Numbers.ordinal(match.group("number")) + (match.group("many") == null ? "" : "s"),
            "ordinal");
  }
}
