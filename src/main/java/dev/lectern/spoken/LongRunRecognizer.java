package dev.lectern.spoken;

import java.util.List;

/**
 * A run of letters, digits and signs without a space, too long to be worth spelling: its length is
 * said.
 */
final class LongRunRecognizer implements Recognizer {
  /**
   * Spelled, this many would take two minutes; the longest address that people print is about half.
   */
  private static final int LONGEST_SPOKEN = 400;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isAlphanumeric(first) && next != ' ';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    int first = cursor.text().charAt(cursor.at());
    if (first > 0x7F || !Character.isLetterOrDigit(first)) {
      return List.of();
    }
    int end = cursor.at();
    while (end < cursor.limit()
        && cursor.text().charAt(end) > ' '
        && cursor.text().charAt(end) <= 0x7F) {
      end++;
    }
    int length = end - cursor.at();
    return length <= LONGEST_SPOKEN
        ? List.of()
        : cursor.reading(end, "a run of " + Numbers.cardinal(length) + " characters", "length");
  }
}
