package dev.lectern.spoken;

import java.util.List;

/** Knows one way of writing something that is not said as it is spelled. */
interface Recognizer {
  /**
   * The reading of what stands at the cursor.
   *
   * @return the pieces, in order, the first at the cursor, each with at least one word and all
   *     together at most {@link Verbalizer#MAX_WORDS} words to a piece; empty if this is not its
   *     kind. Looks at a bounded number of characters unless it takes them all.
   */
  List<Piece> recognize(Cursor cursor);
}
