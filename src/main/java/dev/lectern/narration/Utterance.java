package dev.lectern.narration;

import dev.lectern.speech.Speech;
import dev.lectern.spoken.Sentence;

/**
 * A sentence in its place.
 *
 * @param start first sample, from the start of the passage
 * @param pause samples of silence after it, beside those of the voice
 */
public record Utterance(long start, Sentence sentence, Speech speech, int pause) {
  /** The sample after its last one. */
  public long end() {
    return start + speech.samples() + pause;
  }
}
