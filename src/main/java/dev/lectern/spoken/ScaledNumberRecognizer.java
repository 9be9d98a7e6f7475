package dev.lectern.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its scale shortened: 2bn, 3.5 mn, 1.5M. A whole one with M or B may be a name. */
final class ScaledNumberRecognizer implements Recognizer {
  private static final Pattern SCALED =
      Pattern.compile(
          "(?<number>"
              + Numbers.DECIMAL
              + ")(?: ?(?<short>mn|mln|mio|bn|bln|tn|trn)|(?<=\\.\\d{1,3})(?<letter>[MB]))(?![A-Za-z0-9])");

  private static final Map<Character, String> SCALES =
      Map.of('m', "million", 'b', "billion", 't', "trillion");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean candidate =
        cursor.startsWithDigitsBefore(".,mbtMB0123456789")
            && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = candidate ? cursor.match(SCALED) : null;
    if (match == null) {
      return List.of();
    }
    char first = cursor.text().charAt(match.end("number") + (isApart(match) ? 1 : 0));
    String scale = SCALES.getOrDefault(Character.toLowerCase(first), "");
    return cursor.reading(
        match.end(), Numbers.decimal(match.group("number")) + " " + scale, "cardinal");
  }

  private static boolean isApart(Matcher match) {
    return match.group("short") != null && match.start("short") > match.end("number");
  }
}
