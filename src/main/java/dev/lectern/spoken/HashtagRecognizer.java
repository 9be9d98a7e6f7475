package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Pattern;

/** The sign of a hashtag; its words part at their capitals by themselves. */
final class HashtagRecognizer implements Recognizer {
  /** #ff0000 is no tag. */
  private static final Pattern COLOR =
      Pattern.compile("#(?=[A-Fa-f]*\\d)[0-9A-Fa-f]{6}(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '#';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean tag =
        cursor.peek(0) == '#'
            && Characters.isLetter(cursor.peek(1))
            && Characters.isLetter(cursor.peek(2))
            && !Characters.isAlphanumeric(cursor.peek(-1))
            && cursor.match(COLOR) == null;
    return tag ? cursor.reading(cursor.at() + 1, "hashtag", "hashtag") : List.of();
  }
}
