package dev.lectern.narration;

import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceInfo;

/**
 * How a text is read.
 *
 * @param rate times the voice's own speed, {@link Voice#MIN_RATE} to {@link Voice#MAX_RATE}
 */
public record Delivery(VoiceInfo voice, double rate, Verbosity verbosity, PauseLengths pauses) {
  public Delivery {
    if (!(rate >= Voice.MIN_RATE && rate <= Voice.MAX_RATE)) {
      throw new IllegalArgumentException(
          "The rate is "
              + rate
              + "; allowed are "
              + Voice.MIN_RATE
              + " to "
              + Voice.MAX_RATE
              + ".");
    }
    // Steps of a hundredth, so that equal-sounding rates share their recordings.
    rate = Math.round(rate * 100) / 100.0;
  }

  /** With what is usually announced, and the usual pauses. */
  public Delivery(VoiceInfo voice, double rate) {
    this(voice, rate, Verbosity.MOST, PauseLengths.NORMAL);
  }
}
