package dev.lectern.spoken;

import java.util.List;

/** The sign of a hashtag; its words part at their capitals by themselves. */
final class HashtagRecognizer implements Recognizer {
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
            && !Characters.isAlphanumeric(cursor.peek(-1));
    return tag ? cursor.reading(cursor.at() + 1, "hashtag", "hashtag") : List.of();
  }
}
