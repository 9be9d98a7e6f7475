package dev.lectern.audio;

import java.io.IOException;
import java.util.Objects;

/** Holds the caller to the number of samples announced, and to the silence at their end. */
final class AnnouncedEncoder implements Encoder {
  private final Encoder codec;
  private final long announced;
  private long written;
  private boolean closed;

  AnnouncedEncoder(Encoder codec, long announced) {
    this.codec = codec;
    this.announced = announced;
  }

  @Override
  public void write(short[] samples, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, samples.length);
    if (closed) {
      throw new IllegalStateException("The encoder is closed");
    }
    if (length > announced - written) {
      throw new IllegalStateException(
          "More than the " + announced + " samples announced: " + (written + length));
    }
    requireClosingSilence(samples, offset, length);
    codec.write(samples, offset, length);
    written += length;
  }

  private void requireClosingSilence(short[] samples, int offset, int length) {
    long silentFrom = announced - AudioFormat.CLOSING_SILENCE;
    int skipped = (int) Math.max(0, Math.min(length, silentFrom - written));
    for (int i = skipped; i < length; i++) {
      if (samples[offset + i] != 0) {
        throw new IllegalArgumentException(
            "Sample " + (written + i) + " must be silent, like all from " + silentFrom);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (written != announced) {
      // A codec's own end would make the broken file look whole.
      throw new IllegalStateException(
          "Only " + written + " of the " + announced + " samples announced were written");
    }
    codec.close();
  }
}
