package dev.lectern.spoken;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 1990s, 90s, '90s, the 1800s. */
final class DecadeRecognizer implements Recognizer {
  private static final Pattern DECADE =
      Pattern.compile("(?<century>\\d\\d)?(?<decade>\\d0)'?s(?![A-Za-z0-9])");

  /** From here on so many seconds would be written as minutes. */
  private static final int LONGEST_SECONDS = 60;

  private static final Set<String> BEFORE_DECADE =
      Set.of(
          "the", "early", "mid", "late", "in", "his", "her", "their", "your", "my", "our", "since",
          "from", "of", "those", "roaring", "swinging");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigit() ? cursor.match(DECADE) : null;
    if (match == null || Characters.isAlphanumeric(cursor.peek(-1)) || ".,".indexOf(cursor.peek(-1)) >= 0) {
      return List.of();
    }
    String decade = match.group("decade");
    String century = match.group("century");
    if (century != null) {
      return cursor.reading(match.end(), Numbers.plural(Numbers.year(century + decade)), "decade");
    }
    boolean seconds = Integer.parseInt(decade) <= LONGEST_SECONDS && !followsDecadeWord(cursor);
    return decade.equals("00") || seconds
        ? List.of()
        : cursor.reading(match.end(), Numbers.plural(Numbers.cardinal(decade)), "decade");
  }

  private static boolean followsDecadeWord(Cursor cursor) {
    char before = cursor.peek(-1);
    return before == '\''
        || before == '-'
        || before == '–'
        || before == '/'
        || BEFORE_DECADE.contains(cursor.wordBefore());
  }
}
