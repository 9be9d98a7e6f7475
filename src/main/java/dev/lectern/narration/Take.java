package dev.lectern.narration;

import dev.lectern.audio.AudioFormat;
import java.util.List;

/**
 * A body to record.
 *
 * @param passages what is spoken, in order
 */
record Take(Delivery delivery, List<Timeline> passages, AudioFormat format) {
  /** Equal keys, equal bytes; also the name of its file in the cache. */
  String key() {
    String digest =
        passages.size() == 1
            ? passages.get(0).digest()
            : Fingerprint.of(String.join(" ", passages.stream().map(Timeline::digest).toList()));
    return digest + "." + format.extension();
  }

  long samples() {
    return passages.stream().mapToLong(Timeline::samples).sum();
  }
}
