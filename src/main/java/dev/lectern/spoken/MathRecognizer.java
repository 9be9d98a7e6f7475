package dev.lectern.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operators that are other signs in prose: 1 - 2 = 5, 5*3, 5/x = 2, <=, +/-, ~5. */
final class MathRecognizer implements Recognizer {
  /** An equals sign so near makes an equation of a dash. */
  private static final int NEAR = 24;

  private static final Pattern PAIR = Pattern.compile("<->|<=>|[-=]>|<-(?!\\d)|<=|>=|!=|\\+/-");
  private static final Map<String, String> PAIRS =
      Map.of(
          "->", "right arrow",
          "=>", "right arrow",
          "<-", "left arrow",
          "<->", "left right arrow",
          "<=>", "left right arrow",
          "<=", "less than or equal to",
          ">=", "greater than or equal to",
          "!=", "not equal to",
          "+/-", "plus or minus");

  private static final Pattern OPERAND = Pattern.compile(" ?(?:\\d|\\(|[A-Za-z](?![A-Za-z]))");
  private static final Pattern NUMBER = Pattern.compile(" ?[-+]?[$€£¥]?\\d");
  private static final Pattern LOOSE = Pattern.compile("- (?<after>-?\\d{1,9})(?![\\d-])");
  private static final Pattern LOOSE_BEFORE = Pattern.compile("(?<before>\\d{1,9}) $");

  @Override
  public boolean mayBegin(char first, char next) {
    return "-–*/~·<>!+=".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char sign = cursor.peek(0);
    String name =
        switch (sign) {
          case '-', '–' -> isMinus(cursor) ? "minus" : "";
          case '*' -> isBetween(cursor, NUMBER) ? "times" : "";
          case '/' -> isBetween(cursor, OPERAND) && isEquation(cursor) ? "divided by" : "";
          case '~' -> cursor.moveTo(cursor.at() + 1).match(NUMBER) != null ? "approximately" : "";
          case '·' -> isBetween(cursor, NUMBER) ? "times" : "";
          default -> "";
        };
    if (!name.isEmpty()) {
      return cursor.reading(cursor.at() + 1, name, "math");
    }
    Matcher pair = "<>!+-=".indexOf(sign) >= 0 ? cursor.match(PAIR) : null;
    return pair == null
        ? List.of()
        : cursor.reading(pair.end(), PAIRS.getOrDefault(pair.group(), pair.group()), "math");
  }

  private static boolean isMinus(Cursor cursor) {
    return (isBetween(cursor, OPERAND) && isEquation(cursor)) || isLooseDifference(cursor);
  }

  /** "20 - 10" cannot be a range. */
  private static boolean isLooseDifference(Cursor cursor) {
    boolean candidate = Characters.isDigit(cursor.peek(-2));
    Matcher after = candidate ? cursor.match(LOOSE) : null;
    if (after == null) {
      return false;
    }
    Matcher before =
        LOOSE_BEFORE
            .matcher(cursor.text())
            .region(Math.max(cursor.start(), cursor.at() - NEAR), cursor.at());
    return before.find()
        && Integer.parseInt(before.group("before")) > Integer.parseInt(after.group("after"));
  }

  private static boolean isBetween(Cursor cursor, Pattern right) {
    int back = cursor.peek(-1) == ' ' ? -2 : -1;
    char left = cursor.peek(back);
    boolean variable =
        Characters.isLetter(left) && !Characters.isAlphanumeric(cursor.peek(back - 1));
    return (Characters.isDigit(left) || left == ')' || variable)
        && cursor.moveTo(cursor.at() + 1).match(right) != null;
  }

  /** Whether an equals sign stands near, with no word between. */
  static boolean isEquation(Cursor cursor) {
    return meetsEquals(cursor, 1) || meetsEquals(cursor, -1);
  }

  private static boolean meetsEquals(Cursor cursor, int step) {
    int letters = 0;
    for (int i = step; Math.abs(i) <= NEAR; i += step) {
      char c = cursor.peek(i);
      letters = Characters.isLetter(c) ? letters + 1 : 0;
      if (c == '=' || letters > 1) {
        return c == '=';
      }
    }
    return false;
  }
}
