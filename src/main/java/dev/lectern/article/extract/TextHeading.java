package dev.lectern.article.extract;

import java.util.regex.Pattern;

/** Knows a heading among lines that stand alone: all in capitals, or by its first word. */
final class TextHeading {
  /** Characters; longer lines in capitals are warnings and notices. */
  static final int LONGEST = 80;

  /** Letters; shorter are initials and abbreviations. */
  private static final int SHORTEST = 4;

  /** Below the title and the parts that are underlined twice. */
  private static final int LEVEL = 2;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:chapter|part|book|section|appendix|act|scene|canto|kapitel|teil|chapitre|capítulo)"
              + "\\s+(?:\\d{1,3}|[ivxlc]+|[a-z])(?:[.:—–-].*|\\s+\\S.*)?");

  private TextHeading() {}

  /** Whether the line is no more than a division's name and number. */
  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).matches() && line.split(" ", -1).length == 2;
  }

  /** 0 for a line that is none. */
  static int level(String line) {
    if (line.length() > LONGEST || LabelLine.read(line) != null) {
      return 0;
    }
    boolean capitals =
        line.codePoints().noneMatch(Character::isLowerCase)
            && line.codePoints().filter(Character::isUpperCase).count() >= SHORTEST
            && line.indexOf('@') < 0;
    boolean numbered = NUMBERED.matcher(line).matches() && !line.endsWith(",");
    return capitals || numbered ? LEVEL : 0;
  }
}
