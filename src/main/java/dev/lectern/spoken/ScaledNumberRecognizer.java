package dev.lectern.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its scale shortened: 2bn, 3.5 mn, 1.5M, 700k. A whole one with a capital may be a
 * name, unless things that are counted follow: 10M users.
 */
final class ScaledNumberRecognizer implements Recognizer {
  /** Many of something come after. */
  private static final String COUNTED =
      "(?=\\+? (?!(?:is|was|has|as|its|this|plus|less|versus|yes|across|runs|races)(?![a-z]))"
          + "(?:[a-z]{2,20}s|people|men|women|children)(?![A-Za-z]))";

  private static final Pattern SCALED =
      Pattern.compile(
          "(?<number>"
              + Numbers.DECIMAL
              + ")(?: ?(?<short>mn|mln|mio|bn|bln|tn|trn)|(?<=\\.\\d{1,3})(?<letter>[kKMB])|(?<many>(?<=\\d\\d)k)|(?<counting>[KMB]"
              + COUNTED
              + "))(?![A-Za-z0-9]| (?:run|race)(?![A-Za-z]))");

  private static final Map<Character, String> SCALES =
      Map.of('k', "thousand", 'm', "million", 'b', "billion", 't', "trillion");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean candidate =
        cursor.startsWithDigitsBefore(".,mbtkKMB0123456789")
            && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = candidate ? cursor.match(SCALED) : null;
    if (match == null || match.group().equals("401k")) {
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
