package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;

/** Opus in Ogg, RFC 7845: one logical stream, so that its body is the whole file. */
final class OggOpusCodec implements Codec {
  @Override
  public Encoder open(long samples, OutputStream out) throws IOException {
    return new OggOpusEncoder(samples, out);
  }
}
