package dev.lectern.spoken;

import java.util.List;

/**
 * Turns written English into sentences of spoken words. Stateless; any thread may use one instance.
 */
public final class Verbalizer {
  /**
   * Words an utterance may have: FreeTTS's front end is quadratic in them (facts: 25 us a word at
   * 10, 65 at 100).
   */
  public static final int MAX_WORDS = 40;

  /**
   * The sentences of a passage, in order. Nothing is lost: every character that is not white space
   * lies in the span of a word; what has no sound of its own (punctuation) lies in its neighbour's.
   */
  public List<Sentence> verbalize(String text) {
    throw new UnsupportedOperationException(text);
  }
}
