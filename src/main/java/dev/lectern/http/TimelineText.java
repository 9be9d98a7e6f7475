package dev.lectern.http;

import dev.lectern.audio.AudioFormat;
import dev.lectern.narration.Cue;
import dev.lectern.narration.Timeline;
import dev.lectern.narration.Utterance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** A passage's word times as JSON and as WebVTT. */
final class TimelineText {
  private TimelineText() {}

  /**
   * Times in seconds from the start of the passage's audio, offsets in UTF-16 units of its text.
   */
  static String json(Timeline timeline) {
    JsonArray sentences = new JsonArray();
    for (Utterance utterance : timeline.utterances()) {
      JsonArray words = new JsonArray();
      timeline
          .cues(utterance)
          .forEach(cue -> words.add(stretch(cue.start(), cue.end(), cue.from(), cue.to())));
      sentences.add(
          stretch(
                  utterance.start(),
                  utterance.end(),
                  utterance.sentence().start(),
                  utterance.sentence().end())
              .put("words", words));
    }
    return new JsonObject()
        .put("passage", timeline.passage().id())
        .put("seconds", seconds(timeline.samples()))
        .put("sentences", sentences)
        .encode();
  }

  /**
   * A cue a sentence, with the time of each word inside it, as the karaoke style of WebVTT has it.
   */
  static String webVtt(Timeline timeline) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (Utterance utterance : timeline.utterances()) {
      text.append('\n')
          .append(clock(utterance.start()))
          .append(" --> ")
          .append(clock(utterance.end()))
          .append('\n');
      int position = utterance.sentence().start();
      for (Cue cue : timeline.cues(utterance)) {
        int from = Math.max(position, cue.from());
        int to = Math.max(from, cue.to());
        text.append(escape(timeline.passage().text().substring(position, from)));
        if (cue.start() > utterance.start()) {
          text.append('<').append(clock(cue.start())).append('>');
        }
        text.append(escape(timeline.passage().text().substring(from, to)));
        position = to;
      }
      text.append('\n');
    }
    return text.toString();
  }

  static JsonObject stretch(long start, long end, int from, int to) {
    return new JsonObject()
        .put("start", seconds(start))
        .put("end", seconds(end))
        .put("from", from)
        .put("to", to);
  }

  /** To a tenth of a millisecond: sixteen samples are a millisecond. */
  static double seconds(long samples) {
    return Math.round(samples * 10_000.0 / AudioFormat.SAMPLE_RATE) / 10_000.0;
  }

  private static String clock(long samples) {
    long millis = samples * 1000 / AudioFormat.SAMPLE_RATE;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\n\\t]", " ");
  }
}
