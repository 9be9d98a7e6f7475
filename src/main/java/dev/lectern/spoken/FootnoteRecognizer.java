package dev.lectern.spoken;

import java.util.List;

/** Raised numbers that point to a note and are no power: note¹, "end.²³"; and word[12]. */
final class FootnoteRecognizer implements Recognizer {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST = 3;

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '[' || raised(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (cursor.peek(0) == '[') {
      return bracketed(cursor);
    }
    var digits = new StringBuilder();
    while (digits.length() < LONGEST && raised(cursor.peek(digits.length())) >= 0) {
      digits.append(raised(cursor.peek(digits.length())));
    }
    return digits.isEmpty() || !isAfterText(cursor)
        ? List.of()
        : cursor.reading(
            cursor.at() + digits.length(), "note " + Numbers.cardinal(digits.toString()), "note");
  }

  private static int raised(char c) {
    return RAISED.indexOf(c);
  }

  private static List<Piece> bracketed(Cursor cursor) {
    int length = 1;
    while (length <= LONGEST && Characters.isDigit(cursor.peek(length))) {
      length++;
    }
    if (length == 1 || cursor.peek(length) != ']' || !isAfterText(cursor)) {
      return List.of();
    }
    String digits = cursor.text().substring(cursor.at() + 1, cursor.at() + length);
    return cursor.reading(cursor.at() + length + 1, "note " + Numbers.cardinal(digits), "note");
  }

  /** A word of several letters that is no unit, or a mark after it; x² is a power. */
  private static boolean isAfterText(Cursor cursor) {
    char before = cursor.peek(-1);
    if (".,;:!?)\"']".indexOf(before) >= 0) {
      return true;
    }
    int length = 0;
    while (length < WordRecognizer.MAX_LETTERS && Characters.isLetter(cursor.peek(-1 - length))) {
      length++;
    }
    String word = cursor.text().substring(cursor.at() - length, cursor.at());
    return length > 1 && Units.of(word) == null;
  }
}
