package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;

/** Writes samples as they are, low byte first. */
final class WavEncoder implements Encoder {
  private static final int CHUNK_SAMPLES = 4096;

  private final OutputStream out;
  private final byte[] bytes = new byte[2 * CHUNK_SAMPLES];

  WavEncoder(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(short[] samples, int offset, int length) throws IOException {
    int end = offset + length;
    for (int from = offset; from < end; from += CHUNK_SAMPLES) {
      int to = Math.min(end, from + CHUNK_SAMPLES);
      int size = 0;
      for (int i = from; i < to; i++) {
        bytes[size++] = (byte) samples[i];
        bytes[size++] = (byte) (samples[i] >> 8);
      }
      out.write(bytes, 0, size);
    }
  }

  @Override
  public void close() {
    // Nothing is held back.
  }
}
