package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;

/** Plain words, with their apostrophes; inner capitals part a word (YouTube). */
final class WordRecognizer implements Recognizer {
  /** No English word is longer; the engine's time grows faster than a word's length. */
  static final int MAX_LETTERS = 30;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isLetter(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithLetter()) {
      return List.of();
    }
    int length = 1;
    while (length < MAX_LETTERS && continues(cursor, length)) {
      length++;
    }
    String written = cursor.text().substring(cursor.at(), cursor.at() + length);
    return List.of(new Piece(cursor.at(), cursor.at() + length, say(cursor, written), "word"));
  }

  private static boolean continues(Cursor cursor, int length) {
    char next = cursor.peek(length);
    if (next == '\'') {
      // The apostrophe must not end a piece.
      return length + 1 < MAX_LETTERS && Characters.isLetter(cursor.peek(length + 1));
    }
    return Characters.isLetter(next) && !isSeam(cursor, length);
  }

  /** Between lower case and a capital, or before the last capital of a run: "XMLFile". */
  private static boolean isSeam(Cursor cursor, int length) {
    char before = cursor.peek(length - 1);
    if (!Characters.isUpper(cursor.peek(length))) {
      return false;
    }
    if (isAcronymBefore(cursor, length)) {
      return true;
    }
    boolean scottish =
        length <= 3 && before == 'c' && cursor.peek(0) == 'M' && Characters.isLower(cursor.peek(1));
    return Characters.isLower(before) && !scottish;
  }

  /** "BBCNews", "XMLFile"; not "NVidia" or "CEOs". */
  private static boolean isAcronymBefore(Cursor cursor, int length) {
    for (int i = 0; i < length; i++) {
      if (!Characters.isUpper(cursor.peek(i))) {
        return false;
      }
    }
    return length >= SHORTEST_ACRONYM
        && Characters.isLower(cursor.peek(length + 1))
        && Characters.isLower(cursor.peek(length + 2));
  }

  private static final int SHORTEST_ACRONYM = 3;

  private static List<Spoken> say(Cursor cursor, String written) {
    if (written.length() >= SHORTEST_ACRONYM
        && Characters.isLetter(cursor.peek(written.length()))
        && written.chars().allMatch(Characters::isUpper)
        && Acronyms.isSpelled(written, cursor)) {
      return Spoken.letters(written);
    }
    boolean spelled =
        written.length() > 1
            && written.indexOf('\'') < 0
            && !Acronyms.hasVowel(written)
            && written.chars().distinct().count() > 2;
    return spelled
        ? Spoken.spelled(written)
        : List.of(Spoken.word(written.toLowerCase(Locale.ROOT)));
  }
}
