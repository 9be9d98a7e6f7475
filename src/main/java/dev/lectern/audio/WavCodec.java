package dev.lectern.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/** RIFF WAVE: 16-bit linear PCM after a header of 44 bytes. */
final class WavCodec implements Codec {
  private static final int HEADER_BYTES = 44;
  private static final int BYTES_PER_SAMPLE = 2;
  private static final long UNSIGNED_MAX = 0xFFFF_FFFFL;
  private static final short PCM = 1;
  private static final short MONO = 1;

  @Override
  public byte[] header(long samples) {
    long dataBytes = BYTES_PER_SAMPLE * samples;
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    // RIFF: each chunk's size counts what follows the size field.
    header.put("RIFF".getBytes(US_ASCII)).putInt(size(dataBytes + HEADER_BYTES - 8));
    header.put("WAVEfmt ".getBytes(US_ASCII)).putInt(16);
    header.putShort(PCM).putShort(MONO);
    header.putInt(AudioFormat.SAMPLE_RATE).putInt(AudioFormat.SAMPLE_RATE * BYTES_PER_SAMPLE);
    header.putShort((short) BYTES_PER_SAMPLE).putShort((short) (8 * BYTES_PER_SAMPLE));
    header.put("data".getBytes(US_ASCII)).putInt(size(dataBytes));
    return header.array();
  }

  /** Players read a size of all ones as "to the end of the file": the most that WAV can say. */
  private static int size(long bytes) {
    return (int) Math.min(bytes, UNSIGNED_MAX);
  }

  @Override
  public OptionalLong bodyLength(long samples) {
    return OptionalLong.of(BYTES_PER_SAMPLE * samples);
  }

  @Override
  public Encoder open(long samples, OutputStream out) {
    return new WavEncoder(out);
  }
}
