package dev.lectern.audio;

import java.io.Closeable;
import java.io.IOException;

/** A streaming encoder: bytes leave as soon as the codec can make them. For one thread. */
public interface Encoder extends Closeable {
  /** Encodes 16-bit mono samples at {@link AudioFormat#SAMPLE_RATE}. */
  void write(short[] samples, int offset, int length) throws IOException;

  /** Writes what the codec still holds; does not close the stream below. */
  @Override
  void close() throws IOException;
}
