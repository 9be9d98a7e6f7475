package dev.lectern.narration;

import dev.lectern.audio.AudioFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * A file of audio that can be made at any time, byte for byte; making it begins when it is read.
 */
public final class Rendition {
  private final Studio studio;
  private final AudioFormat format;
  private final String digest;
  private final List<Part> parts;

  Rendition(Studio studio, AudioFormat format, String digest, List<Part> parts) {
    this.studio = studio;
    this.format = format;
    this.digest = digest;
    this.parts = parts;
  }

  public AudioFormat format() {
    return format;
  }

  /** Names the bytes: equal digests, equal bytes; known before any sound is made. */
  public String digest() {
    return digest;
  }

  /** Its length in bytes, where it is known before encoding. */
  public OptionalLong length() {
    long length = 0;
    for (Part part : parts) {
      if (part.size() == Long.MAX_VALUE) {
        return OptionalLong.empty();
      }
      length += part.size();
    }
    return OptionalLong.of(length);
  }

  /**
   * Opens the bytes {@code from} to {@code to}.
   *
   * @param to offset after the last byte; {@link Long#MAX_VALUE} for all
   * @param readable called on any thread, must not block: a reader that had nothing may have
   *     something now
   */
  public RenditionReader open(long from, long to, Runnable readable) {
    return new RenditionReader(studio, parts, from, to, readable);
  }
}
