package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the clean text at which a token may begin.
 *
 * @param text the whole clean text
 * @param start where the part (line, cell) begins
 * @param at the place
 * @param limit the end of the sentence
 */
record Cursor(String text, int start, int at, int limit) {
  private static final int LONGEST_WORD = 20;

  /** The char so far from the place, or a space outside the part. */
  char peek(int distance) {
    int place = at + distance;
    return place >= start && place < limit ? text.charAt(place) : ' ';
  }

  boolean startsWithDigit() {
    return Characters.isDigit(peek(0));
  }

  boolean startsWithLetter() {
    return Characters.isLetter(peek(0));
  }

  /** The match that begins at the place; lookarounds see all of the text. */
  @Nullable Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(at, limit);
    return matcher.lookingAt() ? matcher : null;
  }

  /** The char after the run of letters or digits at the place, or one in it if it is long. */
  char afterRun() {
    int length = 1;
    if (startsWithLetter()) {
      while (length < LONGEST_WORD && Characters.isLetter(peek(length))) {
        length++;
      }
    } else if (startsWithDigit()) {
      while (length < LONGEST_WORD && Characters.isDigit(peek(length))) {
        length++;
      }
    }
    return peek(length);
  }

  /** The char after the digits at the place and one space: most ways of writing show in it. */
  char afterDigits() {
    int length = 0;
    while (length < LONGEST_WORD && Characters.isDigit(peek(length))) {
      length++;
    }
    return peek(peek(length) == ' ' ? length + 1 : length);
  }

  /** Whether digits stand at the place and one of these signs after them. */
  boolean startsWithDigitsBefore(String signs) {
    return startsWithDigit() && signs.indexOf(afterDigits()) >= 0;
  }

  /** The word before the place and one space; empty if there is none, or none so short. */
  String wordBefore() {
    int from = -2;
    while (from > -LONGEST_WORD && (Characters.isLetter(peek(from)) || peek(from) == '\'')) {
      from--;
    }
    boolean whole = peek(-1) == ' ' && from < -2 && from > -LONGEST_WORD;
    return whole ? text.substring(at + from + 1, at - 1) : "";
  }

  List<Piece> reading(int end, String phrase, String rule) {
    return List.of(new Piece(at, end, Spoken.words(phrase), rule));
  }

  /** At most the limit, where nothing matches. */
  Cursor moveTo(int place) {
    return new Cursor(text, start, Math.min(place, limit), limit);
  }
}
