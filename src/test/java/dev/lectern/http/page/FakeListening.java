package dev.lectern.http.page;

import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import java.time.Duration;
import java.util.OptionalLong;

/** A narration that exists only in figures. */
record FakeListening(String voice, double rate) implements Listening {
  @Override
  public String passageHref(Passage passage, AudioFormat format) {
    return "/articles/a/" + passage.id() + "." + format.extension() + "?voice=" + voice;
  }

  @Override
  public String articleHref(AudioFormat format) {
    return "/articles/a." + format.extension() + "?voice=" + voice;
  }

  @Override
  public String timelineHref(Passage passage) {
    return "/articles/a/" + passage.id() + ".json?voice=" + voice;
  }

  @Override
  public OptionalLong passageBytes(Passage passage, AudioFormat format) {
    return format.joinable() ? OptionalLong.of(123_456) : OptionalLong.empty();
  }

  @Override
  public Duration duration() {
    return Duration.ofSeconds(430);
  }

  @Override
  public int wordsPerMinute() {
    return 180;
  }
}
