package dev.lectern.speech;

import com.sun.speech.freetts.relp.LPCResult;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the engine made of one utterance, ready to decode.
 *
 * @param samples its exact length
 * @param starts first sample of each word that begins in it, rising
 * @param frames its sound, or null for silence
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Clip(int samples, int[] starts, @Nullable LPCResult frames) {
  static Clip silence(int samples) {
    return new Clip(samples, new int[] {0}, null);
  }

  /** The same sound with only its first words marked. */
  Clip withWords(int count) {
    return new Clip(samples, Arrays.copyOf(starts, count), frames);
  }
}
