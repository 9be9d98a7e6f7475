package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, percent included: 5 km, 37.2°C, 3%. */
final class MeasureRecognizer implements Recognizer {
  private static final Pattern MEASURE =
      Pattern.compile("(?<number>" + Numbers.DECIMAL + ") ?" + Units.PATTERN);

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigit() && cursor.peek(0) != '.') {
      return List.of();
    }
    Matcher match = cursor.match(MEASURE);
    if (match == null) {
      return List.of();
    }
    String number = match.group("number");
    String unit = Units.say(match.group("unit"), number.equals("1"));
    return cursor.reading(match.end(), Numbers.decimal(number) + " " + unit, "measure");
  }
}
