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
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Speech speech = voices.with(delivery.voice(), voice -> voice.plan(sentence, delivery.rate()));
      boolean inRow = i + 1 < sentences.size() && endsCell(line, sentence, sentences.get(i + 1));
      int pause = inRow ? samples(Break.CELL, delivery) : 0;
      Utterance utterance = new Utterance(position, sentence, speech, pause);
      utterances.add(utterance);
      position = utterance.end();
    }
    long needed = position + Math.max(samples(line.pause(), delivery), AudioFormat.CLOSING_SILENCE);
    long units = (needed + AudioFormat.UNIT - 1) / AudioFormat.UNIT;
    long samples = units * AudioFormat.UNIT;
    String digest = Fingerprint.of(utterances, samples, delivery);
    return new Timeline(line.passage(), List.copyOf(utterances), samples, digest);
  }

  private static boolean endsCell(Line line, Sentence sentence, Sentence next) {
    int end = Math.min(sentence.end(), next.start());
    return line.passage().text().substring(end, next.start()).indexOf('\t') >= 0;
  }

  /** As the pauses inside an utterance do, they shorten with the rate. */
  private static int samples(Break kind, Delivery delivery) {
    return (int) Math.round(delivery.pauses().of(kind) * AudioFormat.SAMPLE_RATE / delivery.rate());
  }
}
