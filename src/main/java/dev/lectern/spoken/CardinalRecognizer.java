package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers and decimals; "1.2 million" needs no more, for its scale is a word. After a zero
 * the comma is a decimal one.
 */
final class CardinalRecognizer implements Recognizer {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<decimal>0,\\d{1,15}|(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})?\\.\\d{1,15})|"
              + Numbers.INTEGER
              + ")"
              + Numbers.END);

  private static final Pattern LONG = Pattern.compile("\\d{8,}");
  private static final Pattern ROUND = Pattern.compile("\\d{1,3}0{5,}");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || first == '.';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (Characters.isDigit(cursor.peek(-1))) {
      return List.of();
    }
    boolean point = cursor.peek(0) == '.' && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = cursor.startsWithDigit() || point ? cursor.match(NUMBER) : null;
    if (match == null) {
      return List.of();
    }
    return match.group("decimal") != null
        ? cursor.reading(
            match.end(), Numbers.decimal(match.group().replaceFirst("^0,", "0.")), "decimal")
        : cursor.reading(match.end(), whole(match.group()), "cardinal");
  }

  /** Without its commas a long number that is not round is a code or a telephone number. */
  private static String whole(String written) {
    boolean code = LONG.matcher(written).matches() && !ROUND.matcher(written).matches();
    return code ? Numbers.digits(written) : Numbers.cardinal(written);
  }
}
