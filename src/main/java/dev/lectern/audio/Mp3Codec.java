package dev.lectern.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;

/** MPEG-2 Layer III at a constant bit rate: every frame has the same number of bytes. */
final class Mp3Codec implements Codec {
  /** Clearly better than 32 on this speech, by segmental SNR, at the same cost of time. */
  static final int KILOBITS_PER_SECOND = 48;

  static final int SAMPLES_PER_FRAME = AudioFormat.UNIT;

  /** 16 kHz divides the bit rate evenly, so that no frame needs padding. */
  static final int FRAME_BYTES =
      SAMPLES_PER_FRAME * KILOBITS_PER_SECOND * 1000 / 8 / AudioFormat.SAMPLE_RATE;

  /** Made at the first need: opening an encoder for WAV alone should not load all of LAME. */
  private static final class Trailer {
    static final byte[] BYTES = silence();
  }

  /**
   * After the last body. Decoders cut 1105 samples off the start, nearly two frames; who only reads
   * the frame count (ffprobe, a browser's first guess) does not. With one frame the decoded sound
   * is 529 samples of silence short of the timeline, and the count is 576 over: both within a
   * frame. Two frames would be exact to decode, and two frames off to count.
   */
  static final int TRAILER_FRAMES = 1;

  @Override
  public byte[] header(long samples) {
    return Mp3InfoFrame.of(samples);
  }

  @Override
  public byte[] trailer() {
    return Trailer.BYTES.clone();
  }

  @Override
  public OptionalLong bodyLength(long samples) {
    return OptionalLong.of(samples / SAMPLES_PER_FRAME * FRAME_BYTES);
  }

  @Override
  public Encoder open(long samples, OutputStream out) throws IOException {
    return new Mp3Encoder(samples, out);
  }

  private static byte[] silence() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Mp3Encoder encoder = new Mp3Encoder(AudioFormat.CLOSING_SILENCE, bytes)) {
      encoder.write(new short[AudioFormat.CLOSING_SILENCE], 0, AudioFormat.CLOSING_SILENCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(bytes.toByteArray(), TRAILER_FRAMES * FRAME_BYTES);
  }
}
