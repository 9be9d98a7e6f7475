package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * The formats that audio is served in. A file is a header, then a body; header and body lengths of
 * WAV and MP3 follow from the number of samples alone, and their bodies may be joined end to end.
 */
public enum AudioFormat {
  WAV("wav", "audio/wav"),
  MP3("mp3", "audio/mpeg"),
  OGG("ogg", "audio/ogg"),
  FLAC("flac", "audio/flac");

  /** All audio here is 16-bit mono at this rate, in Hz: that of kevin16. */
  public static final int SAMPLE_RATE = 16_000;

  /** Bodies stand for a multiple of this many samples: one MPEG-2 Layer III frame. */
  public static final int UNIT = 576;

  /**
   * So many samples at the end of each body must be silence: the MP3 encoder's delay (1105 samples)
   * is taken from them, so that joined bodies stay in step with the same timeline in every format.
   */
  public static final int CLOSING_SILENCE = 2 * UNIT;

  private final String extension;
  private final String contentType;

  AudioFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  public String extension() {
    return extension;
  }

  public String contentType() {
    return contentType;
  }

  /** Whether lengths are known before encoding and bodies can be joined: WAV and MP3. */
  public boolean joinable() {
    return this == WAV || this == MP3;
  }

  /**
   * What stands before the bodies: 44 bytes for WAV; for MP3 one Info frame that tells decoders to
   * play exactly {@code samples}; empty for the others, whose only body is a whole file.
   *
   * @param samples what the bodies together stand for, a multiple of {@link #UNIT}
   */
  public byte[] header(long samples) {
    throw new UnsupportedOperationException(name() + samples);
  }

  /**
   * What stands after the bodies: for MP3 two frames of silence in which the last body rings out;
   * else empty.
   */
  public byte[] trailer() {
    throw new UnsupportedOperationException(name());
  }

  /**
   * Exact length in bytes of a body of so many samples, or empty where it is only known after
   * encoding.
   */
  public OptionalLong bodyLength(long samples) {
    throw new UnsupportedOperationException(name() + samples);
  }

  /**
   * Opens an encoder that writes a body for exactly {@code samples} samples.
   *
   * @param samples how many samples will be written, a multiple of {@link #UNIT}; the last {@link
   *     #CLOSING_SILENCE} of them silent
   */
  public Encoder encoder(long samples, OutputStream out) throws IOException {
    throw new UnsupportedOperationException(name() + samples + out);
  }
}
