package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thousands parted otherwise than by commas: 1 000 000 (ISO 80000), 1.234.567,8, 1'000. */
final class GroupedNumberRecognizer implements Recognizer {
  private static final String FIRST = "[1-9]\\d{0,2}";

  /** One space alone might part two numbers, unless the second could be none by itself. */
  private static final String SPACES =
      FIRST + "(?: \\d{3}){2,5}(?:[.,]\\d{1,9})?|" + FIRST + " (?:000|\\d{3},\\d{1,2})";

  private static final String APOSTROPHES = FIRST + "(?:'\\d{3}){1,5}(?:[.,]\\d{1,9})?";

  /** Four groups are the address of a machine. */
  private static final String STOPS =
      "(?!(?:\\d{1,3}\\.){3}\\d{3}(?![.,]\\d))"
          + FIRST
          + "(?:(?:\\.\\d{3}){2,5}(?:,\\d{1,9})?|\\.\\d{3},\\d{1,2})";

  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<grouped>" + SPACES + "|" + APOSTROPHES + "|" + STOPS + ")(?![0-9/]|[., ']\\d)");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<whole>\\d{1,3}(?:(?<sign>[ '.])\\d{3})(?:\\k<sign>\\d{3})*)(?:[.,](?<part>\\d+))?");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && " .'".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    boolean candidate = cursor.startsWithDigitsBefore(".'0123456789") && ".,'".indexOf(before) < 0;
    Matcher match = candidate ? cursor.match(GROUPED) : null;
    if (match == null) {
      return List.of();
    }
    Matcher parts = PARTS.matcher(match.group("grouped"));
    if (!parts.matches()) {
      return List.of();
    }
    String whole = Characters.digits(parts.group("whole"));
    String part = parts.group("part");
    String said = Numbers.decimal(part == null ? whole : whole + "." + part);
    int end = match.end();
    UnitPhrase unit = UnitPhrase.at(cursor.moveTo(peek(cursor, end) == ' ' ? end + 1 : end));
    if (unit != null) {
      return cursor.reading(unit.end(), said + " " + unit.many(), "measure");
    }
    return Characters.isLetter(peek(cursor, end))
        ? List.of()
        : cursor.reading(end, said, "cardinal");
  }

  private static char peek(Cursor cursor, int at) {
    return cursor.moveTo(at).peek(0);
  }
}
