package dev.lectern.speech;

import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.util.WaveUtils;

/**
 * Decodes FreeTTS's linear prediction frames: each sample is its residual plus a weighted sum of
 * the sixteen before it. The arithmetic is that of FreeTTS's own decoder, but over arrays in place
 * of a linked list, and with the oldest sample first, so that a sample waits for the one before it
 * only in its last addition. The other order of additions rounds otherwise: about 1 sample in 600
 * differs, by 1. Unlike FreeTTS's it clips; there a loud sample wraps round, which clicks.
 */
final class LpcDecoder {
  /** Part of the version of a voice; to be changed with any change to the samples. */
  static final String VERSION = "lpc1";

  /** Samples a second of every voice that there is. */
  static final int SAMPLE_RATE = 16_000;

  private static final int ORDER = 16;

  private static final float[] RESIDUALS = residuals();

  private LpcDecoder() {}

  /**
   * The exact number of samples, known before decoding; {@link LPCResult#getNumberOfSamples} may
   * say more.
   *
   * @throws IllegalStateException when {@link #decode} would fail
   */
  static int samples(LPCResult lpc) {
    int samples = 0;
    for (int i = 0; i < lpc.getNumberOfFrames(); i++) {
      short[] frame = lpc.getFrame(i);
      if (frame == null || frame.length < ORDER || lpc.getResidualSizes()[i] < 0) {
        throw new IllegalStateException("frame " + i + " is not whole");
      }
      samples += lpc.getResidualSizes()[i];
    }
    if (lpc.getNumberOfChannels() != ORDER || samples > lpc.getNumberOfSamples()) {
      throw new IllegalStateException("not a frame set of order " + ORDER);
    }
    return samples;
  }

  static void decode(LPCResult lpc, short[] out, int at) {
    int[] sizes = lpc.getResidualSizes();
    byte[] residuals = lpc.getResiduals();
    float[] signal = new float[ORDER + samples(lpc)];
    float[] taps = new float[ORDER];
    int done = 0;
    for (int i = 0; i < lpc.getNumberOfFrames(); i++) {
      taps(lpc, i, taps);
      filter(taps, residuals, signal, done, sizes[i]);
      done += sizes[i];
    }
    for (int i = 0; i < done; i++) {
      // The conversion to int saturates.
      int sample = (int) signal[ORDER + i];
      out[at + i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sample));
    }
  }

  /** The frame's weights, for the oldest sample first. */
  private static void taps(LPCResult lpc, int index, float[] taps) {
    short[] frame = lpc.getFrame(index);
    double step = lpc.getLPCRange() / 65535.0;
    for (int k = 0; k < ORDER; k++) {
      taps[ORDER - 1 - k] = (float) ((frame[k] + 32768.0) * step) + lpc.getLPCMin();
    }
  }

  /**
   * Written out: the loop over the sixteen taps takes a third longer in HotSpot (DecoderBenchmark).
   */
  private static void filter(float[] taps, byte[] residuals, float[] signal, int from, int size) {
    float t0 = taps[0];
    float t1 = taps[1];
    float t2 = taps[2];
    float t3 = taps[3];
    float t4 = taps[4];
    float t5 = taps[5];
    float t6 = taps[6];
    float t7 = taps[7];
    float t8 = taps[8];
    float t9 = taps[9];
    float t10 = taps[10];
    float t11 = taps[11];
    float t12 = taps[12];
    float t13 = taps[13];
    float t14 = taps[14];
    float t15 = taps[15];
    for (int n = from; n < from + size; n++) {
      signal[n + ORDER] =
          RESIDUALS[residuals[n] + 128]
              + t0 * signal[n + 0]
              + t1 * signal[n + 1]
              + t2 * signal[n + 2]
              + t3 * signal[n + 3]
              + t4 * signal[n + 4]
              + t5 * signal[n + 5]
              + t6 * signal[n + 6]
              + t7 * signal[n + 7]
              + t8 * signal[n + 8]
              + t9 * signal[n + 9]
              + t10 * signal[n + 10]
              + t11 * signal[n + 11]
              + t12 * signal[n + 12]
              + t13 * signal[n + 13]
              + t14 * signal[n + 14]
              + t15 * signal[n + 15];
    }
  }

  /** Residuals are u-law, less 128; a zero byte stands for u-law's zero, 255. */
  private static float[] residuals() {
    float[] table = new float[256];
    for (short i = 0; i < table.length; i++) {
      table[i] = WaveUtils.ulawToShort(i);
    }
    table[128] = WaveUtils.ulawToShort((short) 255);
    return table;
  }
}
