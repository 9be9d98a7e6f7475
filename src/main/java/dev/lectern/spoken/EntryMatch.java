package dev.lectern.spoken;

import java.util.List;

/** An entry of a dictionary found in [start, end) of the clean text, and what is said for it. */
record EntryMatch(int start, int end, List<Spoken> words) {
  static final String RULE = "dictionary";

  Piece piece() {
    return new Piece(start, end, words, RULE);
  }
}
