package dev.lectern.spoken;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3/4, 22/3, 1/4th; mixed numbers: 1 1/2, 1-1/2; and what else a slash means: 24/7, 120/80. */
final class FractionRecognizer implements Recognizer {
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?:(?<whole>\\d{1,6})(?: {1,2}|-))?(?<over>\\d{1,5})/(?<under>\\d{1,5})"
              + "(?i:(?:st|nd|rd|th)s?)?(?![A-Za-z0-9/]|[.,]\\d)");

  /** Names made of two numbers. */
  private static final Set<String> NAMES =
      Set.of("24/7", "9/11", "7/7", "50/50", "20/20", "60/40", "80/20", "70/30", "90/10");

  private static final int REACH = 24;

  private static final Pattern ODDS = Pattern.compile("(?i).*\\b(?:odds(?: of)?|at|an?) ");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?i).*\\b(?:rat(?:ed|es|ing)|scor(?:ed?|es|ing)|marks?|grades?|graded|got|gave)\\b"
              + "[a-z ]{0,12}");

  private static final Set<Integer> MARKS = Set.of(5, 10, 20, 50, 100);

  private static final Pattern MUSIC = Pattern.compile(" time(?![A-Za-z])");

  /** Larger numbers than this are not said as a part of one. */
  private static final int MAX_IMPROPER = 16;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = cursor.startsWithDigitsBefore("/-0123456789") ? cursor.match(FRACTION) : null;
    if (match == null || cursor.peek(-1) == '/') {
      return List.of();
    }
    String digits = match.group("over") + "/" + match.group("under");
    int over = Integer.parseInt(match.group("over"));
    int under = Integer.parseInt(match.group("under"));
    String whole = match.group("whole");
    String phrase = whole == null ? inContext(cursor, match, over, under) : "";
    if (!phrase.isEmpty()) {
      return cursor.reading(match.end(), phrase, "fraction");
    }
    if (over == 0 || under < 2) {
      return List.of();
    }
    if (match.group().equals(digits) && NAMES.contains(digits)) {
      String name = Numbers.cardinal(over) + " " + Numbers.cardinal(under);
      return cursor.reading(match.end(), name, "fraction");
    }
    String fraction = say(over, under);
    String said = whole == null ? fraction : Numbers.cardinal(whole) + " and " + fraction;
    return cursor.reading(match.end(), said, "fraction");
  }

  /** Odds, marks and the measure of music are no parts of one; empty if it is none of them. */
  private static String inContext(Cursor cursor, Matcher match, int over, int under) {
    if (under == 0) {
      return "";
    }
    String before =
        cursor.text().substring(Math.max(cursor.start(), cursor.at() - REACH), cursor.at());
    String joint =
        under == 1 && ODDS.matcher(before).matches()
            ? " to "
            : over == 0 || (MARKS.contains(under) && MARKED.matcher(before).matches())
                ? " out of "
                : over > 1 && cursor.moveTo(match.end()).match(MUSIC) != null ? " " : "";
    return joint.isEmpty() ? "" : Numbers.cardinal(over) + joint + Numbers.cardinal(under);
  }

  private static String say(int over, int under) {
    if (over == under) {
      return Numbers.cardinal(over) + " out of " + Numbers.cardinal(under);
    }
    if (over > under && under > MAX_IMPROPER) {
      return Numbers.cardinal(over) + " over " + Numbers.cardinal(under);
    }
    String part =
        switch (under) {
          case 2 -> "half";
          case 4 -> "quarter";
          default -> Numbers.ordinal(Integer.toString(under));
        };
    String many = under == 2 ? "halves" : part + "s";
    return Numbers.cardinal(over) + " " + (over == 1 ? part : many);
  }
}
