package dev.lectern.spoken;

import java.util.List;

/** The stroke between the names of two units: miles/hour, meters / second. */
final class PerRecognizer implements Recognizer {
  private static final int LONGEST = 16;

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '/';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (cursor.peek(0) != '/') {
      return List.of();
    }
    int start = cursor.at();
    while (start > cursor.start() && cursor.at() - start < LONGEST && isLetter(cursor, start - 1)) {
      start--;
    }
    int end = cursor.at() + 1;
    while (end < cursor.limit() && end - cursor.at() < LONGEST && isLetter(cursor, end)) {
      end++;
    }
    String before = cursor.text().substring(start, cursor.at());
    String after = cursor.text().substring(cursor.at() + 1, end);
    return Units.isName(before) && Units.isName(after)
        ? cursor.reading(cursor.at() + 1, "per", "unit")
        : List.of();
  }

  private static boolean isLetter(Cursor cursor, int at) {
    return Characters.isLetter(cursor.text().charAt(at));
  }
}
