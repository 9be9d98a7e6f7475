package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 1990s, 90s, '90s. */
final class DecadeRecognizer implements Recognizer {
  private static final Pattern DECADE =
      Pattern.compile("(?<century>\\d\\d)?(?<decade>\\d0)'?s(?![A-Za-z0-9])");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(DECADE) : null;
    if (match == null) {
      return List.of();
    }
    String decade = match.group("decade");
    String century = match.group("century");
    if (century == null) {
      return decade.equals("00")
          ? List.of()
          : cursor.reading(match.end(), Numbers.plural(Numbers.cardinal(decade)), "decade");
    }
    return cursor.reading(match.end(), Numbers.plural(Numbers.year(century + decade)), "decade");
  }
}
