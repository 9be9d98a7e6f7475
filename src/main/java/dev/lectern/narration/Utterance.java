package dev.lectern.narration;

import dev.lectern.speech.Speech;
import dev.lectern.spoken.Sentence;

/**
 * A sentence in its place.
 *
 * @param start first sample, from the start of the passage
 */
public record Utterance(long start, Sentence sentence, Speech speech) {
  /** The sample after its last one. */
  public long end() {
    return start + speech.samples();
  }
}
