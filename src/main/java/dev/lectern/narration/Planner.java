package dev.lectern.narration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.Speech;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Verbalizer;
import java.util.ArrayList;
import java.util.List;

/** Plans passages, and remembers the plans of those in use. */
final class Planner {
  /**
   * The least silence after a passage, in samples: 0.3 s, which with FreeTTS's own 0.1 s at the end
   * and 0.2 s at the start of an utterance makes a clear break between paragraphs.
   */
  private static final int PAUSE = AudioFormat.SAMPLE_RATE * 3 / 10;

  /**
   * Characters of source text whose plans are kept: about 250 bytes of plan for each word of six
   * characters.
   */
  private static final long REMEMBERED_CHARACTERS = 1_500_000;

  private record Key(Line line, Delivery delivery) {}

  private final Verbalizer verbalizer = new Verbalizer();
  private final VoicePool voices;
  private final Cache<Key, Timeline> plans =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED_CHARACTERS)
          .weigher((Key key, Timeline timeline) -> key.line().passage().text().length() + 100)
          .build();

  Planner(VoicePool voices) {
    this.voices = voices;
  }

  /**
   * Computed at most once at a time for a passage: whoever asks meanwhile waits for the same plan.
   */
  Timeline plan(Line line, Delivery delivery) {
    return plans.get(new Key(line, delivery), key -> make(line, delivery));
  }

  private Timeline make(Line line, Delivery delivery) {
    List<Sentence> sentences = verbalizer.verbalize(line.script());
    List<Utterance> utterances = new ArrayList<>(sentences.size());
    long position = 0;
    for (Sentence sentence : sentences) {
      Speech speech = voices.with(delivery.voice(), voice -> voice.plan(sentence, delivery.rate()));
      Utterance utterance = new Utterance(position, sentence, speech);
      utterances.add(utterance);
      position = utterance.end();
    }
    long needed = position + Math.max(PAUSE, AudioFormat.CLOSING_SILENCE);
    long units = (needed + AudioFormat.UNIT - 1) / AudioFormat.UNIT;
    String digest = Fingerprint.of(sentences, delivery);
    return new Timeline(line.passage(), List.copyOf(utterances), units * AudioFormat.UNIT, digest);
  }
}
