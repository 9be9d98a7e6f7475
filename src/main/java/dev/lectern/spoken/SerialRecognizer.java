package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that name a thing and count nothing: No. 19026579-1, # 5, 0012345-67. */
final class SerialRecognizer implements Recognizer {
  /** From here on a number after "No." is a serial number and not a place in a row. */
  private static final int LONG = 5;

  private static final Pattern NUMBERED =
      Pattern.compile("(?<sign>[Nn]os?\\. ?|No |#)(?<digits>\\d{1,30})(?![A-Za-z0-9]|,\\d{3})");

  /** #4B: the rest is a code. */
  private static final Pattern MIXED = Pattern.compile("#(?=\\d{1,4}[A-Z](?![A-Za-z0-9]))");

  private static final Pattern SERIAL = Pattern.compile("\\d{7,30}(?=-\\d)");

  @Override
  public boolean mayBegin(char first, char next) {
    return (Characters.isDigit(first) && (next == '-' || Characters.isDigit(next)))
        || ((first == 'N' || first == 'n') && (next == '.' || next == ' '))
        || first == '#';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher serial = cursor.startsWithDigit() ? cursor.match(SERIAL) : null;
    if (serial != null) {
      return cursor.reading(serial.end(), Numbers.digits(serial.group()), "serial");
    }
    char first = cursor.peek(0);
    boolean candidate = first == 'N' || first == 'n' || first == '#';
    Matcher match = candidate ? cursor.match(NUMBERED) : null;
    if (match == null) {
      Matcher mixed = first == '#' ? cursor.match(MIXED) : null;
      return mixed == null ? List.of() : cursor.reading(mixed.end(), "number", "serial");
    }
    String digits = match.group("digits");
    int split = match.start("digits");
    String said = digits.length() < LONG ? Numbers.cardinal(digits) : Numbers.digits(digits);
    var number = new Piece(split, match.end(), Spoken.words(said), "serial");
    String sign = match.group("sign").contains("s") ? "numbers" : "number";
    return List.of(new Piece(cursor.at(), split, Spoken.words(sign), "serial"), number);
  }
}
