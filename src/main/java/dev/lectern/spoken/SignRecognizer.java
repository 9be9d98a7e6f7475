package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A minus or plus sign before a number, when nothing stands before it; an en dash for one. */
final class SignRecognizer implements Recognizer {
  private static final Pattern SIGN = Pattern.compile("[-+–](?=[$€£¥]?\\.?\\d)");

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '-' || first == '–' || first == '+';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = isOpen(cursor.peek(-1)) ? cursor.match(SIGN) : null;
    return match == null || isLooseRange(cursor)
        ? List.of()
        : cursor.reading(match.end(), cursor.peek(0) == '+' ? "plus" : "minus", "sign");
  }

  private static boolean isOpen(char before) {
    return Character.isWhitespace(before) || "(\"=[<>≥≤≈~×*^:±-–".indexOf(before) >= 0;
  }

  /** "2010 –2012": the dash of a range that has lost a space. */
  private static boolean isLooseRange(Cursor cursor) {
    return cursor.peek(0) == '–' && Characters.isDigit(cursor.peek(-2));
  }
}
