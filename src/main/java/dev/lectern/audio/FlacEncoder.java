package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import net.sourceforge.javaflacencoder.FLACEncoder;
import net.sourceforge.javaflacencoder.StreamConfiguration;

/** Writes a whole FLAC file, block after block. */
final class FlacEncoder implements Encoder {
  /**
   * Eight units, 288 ms: the largest block of the streamable subset, RFC 9639 section 7. Lengths in
   * whole units leave no last block below the format's least of 16 samples.
   */
  private static final int BLOCK_SAMPLES = 8 * AudioFormat.UNIT;

  private final FLACEncoder flac = new FLACEncoder();
  private final int[] block = new int[BLOCK_SAMPLES];
  private int filled;

  FlacEncoder(long samples, OutputStream out) throws IOException {
    boolean accepted =
        flac.setStreamConfiguration(
            new StreamConfiguration(1, BLOCK_SAMPLES, BLOCK_SAMPLES, AudioFormat.SAMPLE_RATE, 16));
    if (!accepted) {
      throw new IOException("FLAC refused its settings");
    }
    // It prepares room for each thread, and uses none where encodeSamples() does the work.
    flac.setThreadCount(1);
    flac.setOutputStream(new FlacStream(samples, out));
    flac.openFLACStream();
  }

  @Override
  public void write(short[] samples, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      block[filled++] = samples[i];
      if (filled == BLOCK_SAMPLES) {
        flac.addSamples(block, filled);
        filled = 0;
        encode(BLOCK_SAMPLES, false);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (filled > 0) {
      flac.addSamples(block, filled);
    }
    // Its own count of what is left, samplesAvailableToEncode(), fails after a last full block.
    encode(filled, true);
  }

  private void encode(int samples, boolean last) throws IOException {
    int encoded = flac.encodeSamples(samples, last);
    if (encoded != samples) {
      throw new IOException("FLAC encoded " + encoded + " of " + samples + " samples");
    }
  }
}
