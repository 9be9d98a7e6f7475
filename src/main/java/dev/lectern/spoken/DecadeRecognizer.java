package dev.lectern.spoken;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 1990s, 90s, '90s, the 1800s. */
final class DecadeRecognizer implements Recognizer {
  private static final Pattern DECADE =
      Pattern.compile("(?<century>\\d\\d)?(?<decade>\\d0)'?s(?![A-Za-z0-9])");

  /** Parted by a space, as some hands do: "the 1980 s". */
  private static final Pattern PARTED =
      Pattern.compile("(?<century>1[5-9]|20)(?<decade>\\d0) s(?![A-Za-z0-9])");

  private static final int LONGEST_JOINT = 8;

  private static final Pattern BEFORE = Pattern.compile(".*0s(?: and | or |, |-|–)");
  private static final Pattern AFTER = Pattern.compile("[-–]\\d0s");

  /** From here on so many seconds would be written as minutes. */
  private static final int LONGEST_SECONDS = 60;

  private static final Set<String> BEFORE_DECADE =
      Set.of(
          "the",
          "early",
          "mid",
          "late",
          "in",
          "his",
          "her",
          "their",
          "your",
          "my",
          "our",
          "since",
          "from",
          "those",
          "roaring",
          "swinging");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && "s' ".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean candidate = cursor.startsWithDigitsBefore("s'");
    Matcher match = candidate ? cursor.match(DECADE) : null;
    match = match == null && candidate ? cursor.match(PARTED) : match;
    if (match == null
        || Characters.isAlphanumeric(cursor.peek(-1))
        || ".,".indexOf(cursor.peek(-1)) >= 0) {
      return List.of();
    }
    String decade = match.group("decade");
    String century = match.group("century");
    if (century != null) {
      return cursor.reading(match.end(), Numbers.plural(Numbers.year(century + decade)), "decade");
    }
    if (decade.equals("00")) {
      return followsDecadeWord(cursor)
          ? cursor.reading(match.end(), "two thousands", "decade")
          : List.of();
    }
    boolean seconds =
        Integer.parseInt(decade) <= LONGEST_SECONDS
            && !followsDecadeWord(cursor)
            && !isBesideDecade(cursor, match.end());
    return seconds
        ? List.of()
        : cursor.reading(match.end(), Numbers.plural(Numbers.cardinal(decade)), "decade");
  }

  /** "the 1930s and 40s", "20s-30s". */
  private static boolean isBesideDecade(Cursor cursor, int end) {
    String before =
        cursor.text().substring(Math.max(cursor.start(), cursor.at() - LONGEST_JOINT), cursor.at());
    return BEFORE.matcher(before).matches() || cursor.moveTo(end).match(AFTER) != null;
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
