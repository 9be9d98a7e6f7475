package dev.lectern.narration;

import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Word;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  static String of(List<Sentence> sentences, Delivery delivery) {
    StringBuilder inputs = new StringBuilder(ENGINE);
    inputs
        .append('\n')
        .append(delivery.voice().id())
        .append('\n')
        .append(delivery.voice().version());
    inputs.append('\n').append(delivery.rate()).append('\n');
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        inputs.append(word.text()).append(word.phones()).append(word.pause()).append(' ');
      }
      inputs.append('\n');
    }
    return of(inputs.toString());
  }

  static String of(String inputs) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
