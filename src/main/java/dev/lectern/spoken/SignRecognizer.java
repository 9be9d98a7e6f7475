package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A minus or plus sign before a number, when nothing stands before it. */
final class SignRecognizer implements Recognizer {
  private static final Pattern SIGN = Pattern.compile("[-+](?=[$€£¥]?\\.?\\d)");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = isOpen(cursor.peek(-1)) ? cursor.match(SIGN) : null;
    return match == null
        ? List.of()
        : cursor.reading(match.end(), cursor.peek(0) == '-' ? "minus" : "plus", "sign");
  }

  private static boolean isOpen(char before) {
    return Character.isWhitespace(before) || before == '(' || before == '"' || before == '=';
  }
}
