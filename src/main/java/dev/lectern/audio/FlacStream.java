package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import net.sourceforge.javaflacencoder.FLACOutputStream;

/**
 * Carries the encoder's bytes on, and puts the number of samples into STREAMINFO as it passes: the
 * encoder itself would come back for it at the end, which a stream does not allow.
 */
final class FlacStream implements FLACOutputStream {
  /**
   * RFC 9639 section 8.2: 36 bits, whose first 4 are the low ones of this byte of the file: 4 of
   * signature, 4 of block header, 13 of sizes, rate, channels and depth.
   */
  private static final int COUNT_OFFSET = 4 + 4 + 13;

  private static final int COUNT_BYTES = 5;

  private final OutputStream out;
  private final long samples;
  private long position;

  FlacStream(long samples, OutputStream out) {
    this.samples = samples;
    this.out = out;
  }

  @Override
  public int write(byte[] bytes, int offset, int length) throws IOException {
    if (position >= COUNT_OFFSET + COUNT_BYTES) {
      out.write(bytes, offset, length);
      position += length;
    } else {
      for (int i = offset; i < offset + length; i++) {
        write(bytes[i]);
      }
    }
    return length;
  }

  @Override
  public void write(byte value) throws IOException {
    long index = position - COUNT_OFFSET;
    if (index == 0) {
      out.write(value | ((int) (samples >> 32) & 0x0F));
    } else if (index > 0 && index < COUNT_BYTES) {
      out.write((int) (samples >> (8 * (COUNT_BYTES - 1 - index))));
    } else {
      out.write(value);
    }
    position++;
  }

  @Override
  public boolean canSeek() {
    return false;
  }

  @Override
  public long seek(long target) {
    throw new UnsupportedOperationException("A stream cannot go back");
  }

  @Override
  public long size() {
    return position;
  }

  @Override
  public long getPos() {
    return position;
  }
}
