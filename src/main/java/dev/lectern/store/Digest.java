package dev.lectern.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Short names for long texts, of one length: an index takes no more than some of a text. They are
 * UUIDs of version 3 (RFC 9562, 5.3), which the libraries of earlier releases have.
 */
final class Digest {
  private Digest() {}

  static String of(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }
}
