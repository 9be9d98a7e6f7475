package dev.lectern.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emoji and their sequences, with a skin tone where there is one. */
final class EmojiRecognizer implements Recognizer {
  /** Lower code points are signs of running text. */
  private static final int FIRST = 0x203C;

  /** So many of one emoji are said one by one; more are counted. */
  private static final int MAX_REPEATED = 3;

  @Override
  public boolean mayBegin(char first, char next) {
    return first >= FIRST;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (cursor.text().codePointAt(cursor.at()) < FIRST) {
      return List.of();
    }
    Found found = longest(cursor);
    if (found == null) {
      return List.of();
    }
    String one = cursor.text().substring(cursor.at(), found.end());
    int end = found.end();
    int count = 1;
    while (cursor.text().startsWith(one, end) && end + one.length() <= cursor.limit()) {
      end += one.length();
      count++;
    }
    String said =
        count > MAX_REPEATED
            ? found.name() + " " + Numbers.cardinal(count) + " times"
            : (found.name() + " ").repeat(count).trim();
    return cursor.reading(end, said, "emoji");
  }

  private record Found(String name, int end) {}

  private static @Nullable Found longest(Cursor cursor) {
    var key = new StringBuilder();
    String tone = "";
    Found found = null;
    int at = cursor.at();
    for (int i = 0; i < Emoji.LONGEST && at < cursor.limit(); i++) {
      int codePoint = cursor.text().codePointAt(at);
      at += Character.charCount(codePoint);
      String own = i == 0 ? "" : Emoji.tone(codePoint);
      if (own.isEmpty()) {
        key.appendCodePoint(codePoint);
      } else {
        tone = " " + own;
      }
      String name = Emoji.name(key.toString());
      if (name != null) {
        found = new Found(name + tone, at);
      }
    }
    return found;
  }
}
