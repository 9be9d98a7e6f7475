package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** How one format is written. The arguments have been checked by {@link AudioFormat}. */
interface Codec {
  default byte[] header(long samples) {
    return new byte[0];
  }

  default byte[] trailer() {
    return new byte[0];
  }

  default OptionalLong bodyLength(long samples) {
    return OptionalLong.empty();
  }

  /** Opens an encoder that is given exactly {@code samples} samples before it is closed, once. */
  Encoder open(long samples, OutputStream out) throws IOException;
}
