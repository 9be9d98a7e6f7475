package dev.lectern.narration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.log.FaultLog;
import dev.lectern.speech.Speech;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Verbalizer;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.PlsReader;
import java.util.ArrayList;
import java.util.List;

/** Plans passages, and remembers the plans of those in use. */
final class Planner {
  /**
   * Characters of source text whose plans are kept: about 250 bytes of plan for each word of six
   * characters.
   */
  private static final long REMEMBERED_CHARACTERS = 1_500_000;

  /** Articles' dictionaries that are kept as they were parsed. */
  private static final int REMEMBERED_LEXICONS = 100;

  private record Key(Line line, Lexicon lexicon, Delivery delivery) {}

  private static final FaultLog LOG = new FaultLog(Planner.class);

  private final Verbalizer verbalizer = new Verbalizer();
  private final VoicePool voices;
  private final Cache<Key, Timeline> plans =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED_CHARACTERS)
          .weigher((Key key, Timeline timeline) -> key.line().passage().text().length() + 100)
          .build();

  private final Lexicon global;
  private final Cache<String, Lexicon> lexicons =
      Caffeine.newBuilder().maximumSize(REMEMBERED_LEXICONS).build();

  /**
   * @param global how words are said in all articles that don't say otherwise
   */
  Planner(VoicePool voices, Lexicon global) {
    this.voices = voices;
    this.global = global;
  }

  /** How the article's words are said: its own dictionary over the global one. */
  Lexicon lexicon(Article article) {
    String own = article.dictionary();
    return own == null ? global : lexicons.get(own, this::combine);
  }

  private Lexicon combine(String dictionary) {
    try {
      return PlsReader.read(dictionary).over(global);
    } catch (LexiconException e) {
      // It was checked when it came; an article must be readable all the same.
      LOG.warn("An article's dictionary is passed over", e);
      return global;
    }
  }

  /**
   * Computed at most once at a time for a passage: whoever asks meanwhile waits for the same plan.
   */
  Timeline plan(Line line, Lexicon lexicon, Delivery delivery) {
    return plans.get(new Key(line, lexicon, delivery), key -> make(line, lexicon, delivery));
  }

  private Timeline make(Line line, Lexicon lexicon, Delivery delivery) {
    List<Sentence> sentences = verbalizer.verbalize(line.script(), lexicon);
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
    return timeline(line.passage(), utterances, samples(line.pause(), delivery), delivery);
  }

  /** The utterance of a plan in which the character stands, by itself, with the pause after all. */
  Timeline excerpt(Timeline plan, int offset, Delivery delivery) {
    List<Utterance> excerpt = List.of();
    for (Utterance utterance : plan.utterances()) {
      if (excerpt.isEmpty() || utterance.sentence().start() <= offset) {
        excerpt = List.of(new Utterance(0, utterance.sentence(), utterance.speech(), 0));
      }
    }
    long spoken =
        plan.utterances().isEmpty() ? 0 : plan.utterances().get(plan.utterances().size() - 1).end();
    int pause = Math.toIntExact(plan.samples() - spoken);
    return timeline(plan.passage(), excerpt, pause, delivery);
  }

  /**
   * @param pause least silence after the last utterance, in samples
   */
  private static Timeline timeline(
      Passage passage, List<Utterance> utterances, int pause, Delivery delivery) {
    long spoken = utterances.isEmpty() ? 0 : utterances.get(utterances.size() - 1).end();
    long needed = spoken + Math.max(pause, AudioFormat.CLOSING_SILENCE);
    long units = (needed + AudioFormat.UNIT - 1) / AudioFormat.UNIT;
    long samples = units * AudioFormat.UNIT;
    String digest = Fingerprint.of(utterances, samples, delivery);
    return new Timeline(passage, List.copyOf(utterances), samples, digest);
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
