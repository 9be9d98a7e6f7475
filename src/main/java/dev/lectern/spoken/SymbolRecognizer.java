package dev.lectern.spoken;

import java.util.List;

/** The last of the recognisers: names whatever is not punctuation. */
final class SymbolRecognizer implements Recognizer {
  /** So many of one sign are said one by one; more are counted. */
  private static final int MAX_REPEATED = 3;

  @Override
  public List<Piece> recognize(Cursor cursor) {
    int codePoint = cursor.text().codePointAt(cursor.at());
    if (Characters.isSpace(codePoint)) {
      return List.of();
    }
    String spoken = joint(cursor);
    if (!spoken.isEmpty()) {
      return cursor.reading(cursor.at() + 1, spoken, "symbol");
    }
    if (SymbolNames.isPunctuation(codePoint) || isBreadcrumb(cursor)) {
      return List.of();
    }
    return nameRun(cursor, codePoint, "symbol");
  }

  /** The name of the sign at the cursor, and of those like it that follow. */
  static List<Piece> nameRun(Cursor cursor, int codePoint, String rule) {
    int width = Character.charCount(codePoint);
    int end = cursor.at() + width;
    while (end + width <= cursor.limit() && cursor.text().codePointAt(end) == codePoint) {
      end += width;
    }
    int count = (end - cursor.at()) / width;
    String name = SymbolNames.name(codePoint);
    if (count > MAX_REPEATED) {
      return cursor.reading(end, name + " " + Numbers.cardinal(count) + " times", rule);
    }
    return cursor.reading(end, (name + " ").repeat(count).trim(), rule);
  }

  /** Marks that have a sound inside a token: 1.2.3, node.js, 1-1-1, the © of the typewriter. */
  private static String joint(Cursor cursor) {
    char before = cursor.peek(-1);
    char after = cursor.peek(1);
    boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
    boolean inside = Characters.isAlphanumeric(before) && Characters.isAlphanumeric(after);
    // "end.Next": a lost space, not a name with a dot.
    boolean lostSpace = Characters.isLower(before) && Characters.isUpper(after);
    return switch (cursor.peek(0)) {
      case '.' -> digits ? "point" : inside && !lostSpace ? "dot" : "";
      case '~' -> Characters.isDigit(after) && !Characters.isAlphanumeric(before) ? "about" : "";
      case '-', '–' -> digits && isNumber(cursor, -1) && isNumber(cursor, 1) ? "dash" : "";
      case '@' -> isTypedCopyright(cursor) ? "copyright" : "";
      default -> "";
    };
  }

  /** Whether the run of letters and digits in this direction has no letters: not in "i7-9700K". */
  private static boolean isNumber(Cursor cursor, int step) {
    int at = step;
    while (Math.abs(at) < LONGEST_RUN && Characters.isDigit(cursor.peek(at))) {
      at += step;
    }
    return !Characters.isLetter(cursor.peek(at));
  }

  private static final int LONGEST_RUN = 20;

  /** "News Center > Headlines": the way to a page, not a comparison. */
  private static boolean isBreadcrumb(Cursor cursor) {
    return cursor.peek(0) == '>'
        && cursor.peek(-1) == ' '
        && cursor.peek(1) == ' '
        && Characters.isLower(cursor.peek(-2))
        && Characters.isUpper(cursor.peek(2))
        && Characters.isLower(cursor.peek(3));
  }

  private static boolean isTypedCopyright(Cursor cursor) {
    int length = 1;
    while (length < 6 && Characters.isDigit(cursor.peek(length))) {
      length++;
    }
    String digits = cursor.text().substring(cursor.at() + 1, cursor.at() + length);
    return !Characters.isAlphanumeric(cursor.peek(-1)) && Numbers.isYear(digits);
  }
}
