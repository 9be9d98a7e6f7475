package dev.lectern.speech;

import dev.lectern.spoken.Sentence;
import java.util.List;

/**
 * A voice at work; for one thread at a time. Deterministic: the same sentence and rate give the
 * same samples.
 */
public interface Voice {
  /** Slowest and fastest rate; 1 is the voice's own. */
  double MIN_RATE = 0.5;

  double MAX_RATE = 2.0;

  VoiceInfo info();

  /**
   * Lengths and word times, exactly as {@link #speak} will make them, with no sound decoded.
   *
   * @throws IllegalArgumentException when the rate is not between {@link #MIN_RATE} and {@link
   *     #MAX_RATE}
   */
  Speech plan(Sentence sentence, double rate);

  /**
   * The phones of each word, in order, as {@link #speak} says them: names of CMUdict's phones in
   * lower case and "ax" for its AH0, the stressed ones marked 1. Empty for a word that is only
   * silence.
   */
  List<List<String>> phones(Sentence sentence);

  /** The samples: 16-bit mono at 16 kHz, exactly as many as planned. */
  short[] speak(Sentence sentence, double rate);
}
