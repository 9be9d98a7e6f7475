package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 10-20, 2021–2025, 2001-02, 5-10 km, 10–15%; twice the same is a proportion: 50-50. */
final class RangeRecognizer implements Recognizer {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<from>\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,4})?)(?:-| ?– ?)"
              + "(?<to>\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,4})?)(?:(?: ?"
              + Units.PATTERN
              + ")|"
              + Numbers.END
              + "(?![-–/][A-Z0-9]|:\\d| ?[aApP]\\.?[mM](?![A-Za-z])))");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && "-– .,".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean inChain = (cursor.peek(-1) == '-' && cursor.peek(-2) != ' ') || cursor.peek(-1) == '/';
    Matcher match = cursor.startsWithDigit() && !inChain ? cursor.match(RANGE) : null;
    if (match == null || isDifference(cursor, match)) {
      return List.of();
    }
    String from = match.group("from");
    String to = match.group("to");
    boolean years = Numbers.isYear(from) && (Numbers.isYear(to) || to.length() == 2);
    String unit = match.group("unit");
    String said =
        unit != null
            ? Numbers.decimal(from) + " to " + Numbers.decimal(to) + " " + Units.say(unit, false)
            : say(from, years) + (from.equals(to) ? " " : " to ") + say(to, years);
    return cursor.reading(match.end(), said, "range");
  }

  /** 7-2 = 5. */
  private static boolean isDifference(Cursor cursor, Matcher match) {
    return MathRecognizer.isEquation(cursor.moveTo(match.end("from")));
  }

  private static String say(String number, boolean year) {
    if (year && number.length() == 2) {
      return Numbers.yearOfCentury(number);
    }
    return year ? Numbers.year(number) : Numbers.decimal(number);
  }
}
