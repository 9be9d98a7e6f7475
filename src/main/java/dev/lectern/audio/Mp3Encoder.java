package dev.lectern.audio;

import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one body as exactly {@code samples / 576} frames. LAME makes two frames more than its
 * samples fill, so the closing silence is kept from it: its padding is that silence.
 */
final class Mp3Encoder implements Encoder {
  private static final int CHUNK_SAMPLES = 2 * Mp3Codec.SAMPLES_PER_FRAME;

  /** LAME's lame.h: a buffer of 1.25 x samples + 7200 bytes always suffices. */
  private static final int BUFFER_BYTES = CHUNK_SAMPLES * 5 / 4 + 7200;

  private final OutputStream out;
  private final long expectedBytes;
  private final Lame lame;
  private final LameGlobalFlags flags;
  private final int[] chunk = new int[CHUNK_SAMPLES];
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private long samplesLeft;
  private long bytesWritten;

  Mp3Encoder(long samples, OutputStream out) throws IOException {
    this.out = out;
    samplesLeft = samples - AudioFormat.CLOSING_SILENCE;
    expectedBytes = samples / Mp3Codec.SAMPLES_PER_FRAME * Mp3Codec.FRAME_BYTES;
    lame = LameParts.assemble();
    flags = LameParts.configure(lame);
  }

  @Override
  public void write(short[] samples, int offset, int length) throws IOException {
    int end = offset + (int) Math.min(length, samplesLeft);
    for (int from = offset; from < end; from += CHUNK_SAMPLES) {
      int count = Math.min(CHUNK_SAMPLES, end - from);
      for (int i = 0; i < count; i++) {
        chunk[i] = samples[from + i] << 16; // LAME takes the full range of an int
      }
      emit(lame.lame_encode_buffer_int(flags, chunk, chunk, count, buffer, 0, buffer.length));
      samplesLeft -= count;
    }
  }

  @Override
  public void close() throws IOException {
    emit(lame.lame_encode_flush(flags, buffer, 0, buffer.length));
    lame.lame_close(flags);
    if (bytesWritten != expectedBytes) {
      throw new IOException(
          "LAME made " + bytesWritten + " bytes where " + expectedBytes + " were announced");
    }
  }

  private void emit(int bytes) throws IOException {
    if (bytes < 0) {
      throw new IOException("LAME failed with code " + bytes);
    }
    out.write(buffer, 0, bytes);
    bytesWritten += bytes;
  }
}
