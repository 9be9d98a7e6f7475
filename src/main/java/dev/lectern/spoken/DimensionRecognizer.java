package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a letter x: "by" between two numbers (2x4, 1920 x 1080, 10x12x3), "times" in an
 * equation and before a comparison (3x faster). The second number is read with its unit by others.
 */
final class DimensionRecognizer implements Recognizer {
  private static final String NUMBER = "(?<number>\\d{1,6}(?:\\.\\d{1,4})?)";
  private static final Pattern BY =
      Pattern.compile(
          NUMBER
              + "(?<sign> ?[xX] ?)"
              + "(?=\\d{1,6}(?:\\.\\d{1,4})?(?:[xX]\\d|[^A-Za-z0-9]|$|(?:mm|cm|m|km|in|ft|px)\\d?(?![A-Za-z0-9])))");

  /** So large, two numbers are the sides of a picture: 1080×720. */
  private static final Pattern PICTURE =
      Pattern.compile("(?<number>\\d{3,5})(?<sign> ?[xX×] ?)(?=\\d{3,5}(?![0-9.]))");

  private static final Pattern BETWEEN_MEASURES =
      Pattern.compile("(?<=\\d ?(?:mm|cm|m|km|in|ft|'|\") ?|\\d/\\d{1,2} ?)[xX×](?= ?\\d)");
  private static final Pattern TIMES =
      Pattern.compile(NUMBER + "(?<sign>[xX×])(?=$|[.,;:!?)]| [a-z]{2}|[-–]\\d{1,4}x)");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || "xX×".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    boolean chained = (before == 'x' || before == 'X') && Characters.isDigit(cursor.peek(-2));
    if ("xX×".indexOf(cursor.peek(0)) >= 0) {
      Matcher sign = cursor.match(BETWEEN_MEASURES);
      return sign == null ? List.of() : cursor.reading(sign.end(), "by", "dimension");
    }
    if (!cursor.startsWithDigitsBefore(".xX×") || (Characters.isAlphanumeric(before) && !chained)) {
      return List.of();
    }
    Matcher match = cursor.match(PICTURE);
    match = match == null ? cursor.match(BY) : match;
    if (match != null && !match.group("number").equals("0")) {
      String number = Numbers.decimal(match.group("number"));
      String sign = MathRecognizer.isEquation(cursor.moveTo(match.start("sign"))) ? "times" : "by";
      return pieces(cursor, match, number, sign);
    }
    match = cursor.match(TIMES);
    return match == null
        ? List.of()
        : pieces(cursor, match, Numbers.decimal(match.group("number")), "times");
  }

  private static List<Piece> pieces(Cursor cursor, Matcher match, String number, String sign) {
    String written = match.group("sign");
    int start = match.start("sign") + (written.startsWith(" ") ? 1 : 0);
    return List.of(
        new Piece(cursor.at(), match.end("number"), Spoken.words(number), "dimension"),
        new Piece(start, start + 1, Spoken.words(sign), "dimension"));
  }
}
