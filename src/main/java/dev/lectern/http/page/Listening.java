package dev.lectern.http.page;

import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import java.time.Duration;
import java.util.OptionalLong;

/** What the reading page must know of an article's narration in one voice at one rate. */
public interface Listening {
  /** Address of a passage's audio; carries the voice and the rate. */
  String passageHref(Passage passage, AudioFormat format);

  /** Address of the whole article's audio; carries the voice and the rate. */
  String articleHref(AudioFormat format);

  /** Address of a passage's word times, as JSON. */
  String timelineHref(Passage passage);

  /** Length of a passage's file in bytes, or empty where only encoding can tell. */
  OptionalLong passageBytes(Passage passage, AudioFormat format);

  /** How long the whole article's audio plays. */
  Duration duration();

  /** Speed of this voice at this rate, in words a minute. */
  int wordsPerMinute();

  /** The id of the voice, one of those the page offers. */
  String voice();

  /** The rate that the audio is spoken at, 0.5 to 2; 1 is the voice's own. */
  double rate();
}
