package dev.lectern.audio;

import java.util.Random;

/**
 * Samples that sound like speech to a codec: a buzz through formants, in syllables, with breath.
 */
final class TestSpeech {
  private static final double[] FORMANTS = {500, 1500, 2500};
  private static final int PITCH_PERIOD = 133; // 120 Hz
  private static final int SYLLABLE = 3200; // 200 ms
  private static final double PEAK = 9000;

  private TestSpeech() {}

  /** The same for the same arguments; ends in the closing silence that bodies must have. */
  static short[] of(int samples, long seed) {
    Random breath = new Random(seed);
    double[] sound = new double[samples];
    for (double formant : FORMANTS) {
      double radius = 0.97;
      double feedback = 2 * radius * Math.cos(2 * Math.PI * formant / AudioFormat.SAMPLE_RATE);
      double y1 = 0;
      double y2 = 0;
      for (int i = 0; i < samples; i++) {
        double excitation = (i % PITCH_PERIOD == 0 ? 1 : 0) + 0.01 * breath.nextGaussian();
        double y = excitation + feedback * y1 - radius * radius * y2;
        sound[i] += y;
        y2 = y1;
        y1 = y;
      }
    }
    short[] pcm = new short[samples];
    for (int i = 0; i < samples - AudioFormat.CLOSING_SILENCE; i++) {
      double envelope = Math.pow(Math.sin(Math.PI * i / SYLLABLE), 2);
      pcm[i] = (short) Math.max(-PEAK, Math.min(PEAK, sound[i] * envelope * 2000));
    }
    return pcm;
  }

  /** Silence but for one short click, whose middle is at {@code position}. */
  static short[] click(int samples, int position) {
    short[] pcm = new short[samples];
    pcm[position - 1] = 8000;
    pcm[position] = 16000;
    pcm[position + 1] = 8000;
    return pcm;
  }
}
