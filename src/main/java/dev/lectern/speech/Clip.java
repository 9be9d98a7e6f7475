package dev.lectern.speech;

import com.sun.speech.freetts.relp.LPCResult;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine made of one utterance, ready to decode.
 *
 * @param samples its exact length
 * @param starts first sample of each word that begins in it, rising
 * @param phones what is said of each of these words, with stress digits
 * @param frames its sound, or null for silence
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Clip(int samples, int[] starts, List<List<String>> phones, @Nullable LPCResult frames) {
  static Clip silence(int samples) {
    return new Clip(samples, new int[] {0}, List.of(List.of()), null);
  }

  /** The same sound, all of it one word's. */
  Clip asWord(List<String> wordPhones) {
    return new Clip(samples, Arrays.copyOf(starts, 1), List.of(wordPhones), frames);
  }

  /** The same sound, as what goes on of a word. */
  Clip asRest() {
    return new Clip(samples, new int[0], List.of(), frames);
  }
}
