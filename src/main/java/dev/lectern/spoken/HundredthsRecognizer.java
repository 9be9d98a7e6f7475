package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small change by itself: 20p, 99¢. */
final class HundredthsRecognizer implements Recognizer {
  private static final Pattern CHANGE =
      Pattern.compile("(?<number>\\d{1,2}(?:\\.\\d{1,2})?)(?<sign>p| ?¢)(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && "p ¢.".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean fresh = cursor.startsWithDigit() && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = fresh ? cursor.match(CHANGE) : null;
    if (match == null) {
      return List.of();
    }
    String number = match.group("number");
    boolean one = number.equals("1");
    String name =
        match.group("sign").equals("p") ? (one ? "penny" : "pence") : (one ? "cent" : "cents");
    return cursor.reading(match.end(), Numbers.decimal(number) + " " + name, "money");
  }
}
