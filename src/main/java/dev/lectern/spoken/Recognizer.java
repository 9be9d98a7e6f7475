package dev.lectern.spoken;

import java.util.List;

/** Knows one way of writing something that is not said as it is spelled. */
interface Recognizer {
  /**
   * Whether a text of this kind can begin with a character: most places of a text are passed over
   * by this without a look at them. It must not be narrower than {@link #recognize}.
   *
   * @param next what follows the run of letters, or of digits, that begins with {@code first}; any
   *     letter or digit if the run is very long, a space at the end of the sentence
   */
  default boolean mayBegin(char first, char next) {
    return true;
  }

  /**
   * The reading of what stands at the cursor.
   *
   * @return the pieces, in order, the first at the cursor, each with at least one word and all
   *     together at most {@link Verbalizer#MAX_WORDS} words to a piece; empty if this is not its
   *     kind. Looks at a bounded number of characters unless it takes them all.
   */
  List<Piece> recognize(Cursor cursor);
}
