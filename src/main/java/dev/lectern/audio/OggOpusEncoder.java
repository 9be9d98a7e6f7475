package dev.lectern.audio;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes a whole Ogg Opus file that plays exactly the samples announced. */
final class OggOpusEncoder implements Encoder {
  private static final int BITS_PER_SECOND = 24_000;

  /** The middle of 0..10: 98 x real time on one core, where 10 makes 59. */
  private static final int COMPLEXITY = 5;

  /** 20 ms: Opus's usual frame. */
  private static final int FRAME_SAMPLES = AudioFormat.SAMPLE_RATE / 50;

  /** A page each 200 ms, so that the first bytes leave early; its header costs 5 % of the file. */
  private static final int FRAMES_PER_PAGE = 10;

  /** RFC 6716: the most that one frame can take. */
  private static final int MAX_FRAME_BYTES = 1275;

  /** RFC 7845: positions are counted at 48 kHz whatever the input's rate. */
  private static final int GRANULES_PER_SAMPLE = 48_000 / AudioFormat.SAMPLE_RATE;

  private final OpusEncoder opus;
  private final OggPageWriter pages;
  private final short[] frame = new short[FRAME_SAMPLES];
  private final byte[] packet = new byte[MAX_FRAME_BYTES];
  private final long frames;
  private final long lastGranule;
  private int filled;
  private long framesDone;

  OggOpusEncoder(long samples, OutputStream out) throws IOException {
    opus = openOpus();
    int preSkip = opus.getLookahead() * GRANULES_PER_SAMPLE;
    frames = (samples + opus.getLookahead() + FRAME_SAMPLES - 1) / FRAME_SAMPLES;
    lastGranule = preSkip + samples * GRANULES_PER_SAMPLE;
    pages = new OggPageWriter(out);
    writeHeaderPage(OpusHeaders.identification(preSkip));
    writeHeaderPage(OpusHeaders.comments());
  }

  private static OpusEncoder openOpus() throws IOException {
    try {
      // VOIP would filter low voices against hum that ours have not: measured on a 120 Hz buzz, the
      // decoded sound then correlates with its source by 0.94, and else by 0.98.
      OpusEncoder opus =
          new OpusEncoder(AudioFormat.SAMPLE_RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
      opus.setBitrate(BITS_PER_SECOND);
      opus.setUseVBR(true);
      opus.setComplexity(COMPLEXITY);
      opus.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
      return opus;
    } catch (OpusException e) {
      throw new IOException("Opus refused its settings", e);
    }
  }

  private void writeHeaderPage(byte[] packet) throws IOException {
    pages.add(packet, packet.length);
    pages.writePage(0, false);
  }

  @Override
  public void write(short[] samples, int offset, int length) throws IOException {
    int end = offset + length;
    for (int from = offset; from < end; ) {
      int count = Math.min(FRAME_SAMPLES - filled, end - from);
      System.arraycopy(samples, from, frame, filled, count);
      filled += count;
      from += count;
      if (filled == FRAME_SAMPLES) {
        encodeFrame();
      }
    }
  }

  @Override
  public void close() throws IOException {
    while (framesDone < frames) {
      Arrays.fill(frame, filled, FRAME_SAMPLES, (short) 0);
      encodeFrame();
    }
  }

  private void encodeFrame() throws IOException {
    try {
      int bytes = opus.encode(frame, 0, FRAME_SAMPLES, packet, 0, packet.length);
      pages.add(packet, bytes);
    } catch (OpusException e) {
      throw new IOException("Opus failed at frame " + framesDone, e);
    }
    filled = 0;
    framesDone++;
    boolean last = framesDone == frames;
    if (last || framesDone % FRAMES_PER_PAGE == 0) {
      // RFC 7845, 4.4: a last position before the end of its packet trims the end.
      long granule = last ? lastGranule : framesDone * FRAME_SAMPLES * GRANULES_PER_SAMPLE;
      pages.writePage(granule, last);
    }
  }
}
