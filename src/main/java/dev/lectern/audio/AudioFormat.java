package dev.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * The formats that audio is served in. A file is a header, then a body; header and body lengths of
 * WAV and MP3 follow from the number of samples alone, and their bodies may be joined end to end.
 */
public enum AudioFormat {
  WAV("wav", "audio/wav", new WavCodec()),
  MP3("mp3", "audio/mpeg", new Mp3Codec()),
  OGG("ogg", "audio/ogg", new OggOpusCodec()),
  FLAC("flac", "audio/flac", new FlacCodec());

  /** All audio here is 16-bit mono at this rate, in Hz: that of kevin16. */
  public static final int SAMPLE_RATE = 16_000;

  /** Bodies stand for a multiple of this many samples: one MPEG-2 Layer III frame. */
  public static final int UNIT = 576;

  /**
   * So many samples at the end of each body must be silence: the MP3 encoder's delay (1105 samples)
   * is taken from them, so that joined bodies stay in step with the same timeline in every format.
   */
  public static final int CLOSING_SILENCE = 2 * UNIT;

  /** FLAC counts in 36 bits; rounded down to whole units, this is 49 days. */
  private static final long MAX_SAMPLES = ((1L << 36) - 1) / UNIT * UNIT;

  private final String extension;
  private final String contentType;

  @SuppressWarnings("ImmutableEnumChecker") // the codecs have no fields
  private final Codec codec;

  AudioFormat(String extension, String contentType, Codec codec) {
    this.extension = extension;
    this.contentType = contentType;
    this.codec = codec;
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
   * What stands before the bodies: 44 bytes for WAV; for MP3 one Info frame that tells decoders the
   * length and what to cut off at the start; empty for the others, whose only body is a whole file.
   *
   * @param samples what the bodies together stand for, a multiple of {@link #UNIT}
   * @throws IllegalArgumentException if it is negative or not such a multiple
   */
  public byte[] header(long samples) {
    requireWholeUnits(samples, 0);
    return codec.header(samples);
  }

  /**
   * What stands after the bodies: for MP3 a frame of silence in which the last body rings out, so
   * that a file lasts its samples to within a frame; else empty.
   */
  public byte[] trailer() {
    return codec.trailer();
  }

  /**
   * Exact length in bytes of a body of so many samples, or empty where it is only known after
   * encoding.
   *
   * @throws IllegalArgumentException if {@code samples} is negative or not a multiple of {@link
   *     #UNIT}
   */
  public OptionalLong bodyLength(long samples) {
    requireWholeUnits(samples, 0);
    return codec.bodyLength(samples);
  }

  /**
   * Opens an encoder that writes a body for exactly {@code samples} samples.
   *
   * <p>Its {@code write} throws {@link IllegalStateException} for more samples than announced, and
   * {@link IllegalArgumentException} for sound in the closing silence; its {@code close} throws
   * {@link IllegalStateException} after fewer, and leaves the file visibly cut off.
   *
   * @param samples how many samples will be written, a multiple of {@link #UNIT}; the last {@link
   *     #CLOSING_SILENCE} of them silent
   * @param out stays open when the encoder is closed
   * @throws IllegalArgumentException if {@code samples} is less than {@link #CLOSING_SILENCE}, or
   *     not a multiple of {@link #UNIT}
   */
  public Encoder encoder(long samples, OutputStream out) throws IOException {
    requireWholeUnits(samples, CLOSING_SILENCE);
    return new AnnouncedEncoder(codec.open(samples, out), samples);
  }

  private static void requireWholeUnits(long samples, int least) {
    if (samples < least || samples > MAX_SAMPLES || samples % UNIT != 0) {
      throw new IllegalArgumentException(
          "Not a multiple of " + UNIT + " in " + least + ".." + MAX_SAMPLES + ": " + samples);
    }
  }
}
