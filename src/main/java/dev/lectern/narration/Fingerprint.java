package dev.lectern.narration;

import dev.lectern.digest.Sha256;
import dev.lectern.spoken.Word;
import java.util.List;

/**
 * The digest of all that a passage's sound depends on: its words, the voice, the rate, and this
 * engine.
 */
final class Fingerprint {
  /** Raised whenever the same words would come out as other samples or other bytes. */
  private static final String ENGINE = "lectern-2";

  /** 96 bits: a library would need 10^14 recordings before two of them shared a name by chance. */
  private static final int HEX_DIGITS = 24;

  private Fingerprint() {}

  /**
   * @param samples of the passage with the pause after it
   */
  static String of(List<Utterance> utterances, long samples, Delivery delivery) {
    StringBuilder inputs = new StringBuilder(ENGINE);
    inputs
        .append('\n')
        .append(delivery.voice().id())
        .append('\n')
        .append(delivery.voice().version());
    inputs.append('\n').append(delivery.rate()).append('\n').append(samples).append('\n');
    for (Utterance utterance : utterances) {
      for (Word word : utterance.sentence().words()) {
        inputs.append(word.text()).append(word.phones()).append(word.pause());
        inputs.append(word.weight()).append(' ');
      }
      inputs.append(utterance.pause()).append('\n');
    }
    return of(inputs.toString());
  }

  static String of(String inputs) {
    return Sha256.hex(inputs, HEX_DIGITS);
  }
}
