package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;

/** FLAC in its own container; its STREAMINFO counts all samples, so its body is the whole file. */
final class FlacCodec implements Codec {
  @Override
  public Encoder open(long samples, OutputStream out) throws IOException {
    return new FlacEncoder(samples, out);
  }
}
