package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.store.AudioCache;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads articles aloud: plans first, then sound, sentence by sentence, as fast as somebody listens.
 */
public final class Narrator implements AutoCloseable {
  private final VoicePool voices;
  private final Planner planner;
  private final Studio studio;
  private final ExecutorService workers;

  /** One whose words are said by the rules, and by the dictionaries of the articles. */
  public Narrator(VoiceCatalog catalog, AudioCache cache, int threads) {
    this(catalog, cache, threads, Lexicon.EMPTY);
  }

  /**
   * @param threads how many sentences are spoken at once
   * @param global how words are said in all articles; an article's own dictionary goes before it
   */
  public Narrator(VoiceCatalog catalog, AudioCache cache, int threads, Lexicon global) {
    AtomicInteger number = new AtomicInteger();
    workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "lectern-voice-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    voices = new VoicePool(catalog);
    planner = new Planner(voices, global);
    studio = new Studio(cache, voices, workers);
  }

  /**
   * When each word of the passage is heard. Takes about 0.1 ms for each second of sound the first
   * time.
   */
  public Timeline plan(Article article, Passage passage, Delivery delivery) {
    return planner.plan(
        Manuscript.line(article, passage, delivery.verbosity()),
        planner.lexicon(article),
        delivery);
  }

  /** The plans of all that is read of an article, in order. */
  public List<Timeline> plan(Article article, Delivery delivery) {
    Lexicon lexicon = planner.lexicon(article);
    return Manuscript.of(article, delivery.verbosity()).stream()
        .map(line -> planner.plan(line, lexicon, delivery))
        .toList();
  }

  /** How each word of the passage is read, and why. Costs a second plan of it. */
  public Explanation explain(Article article, Passage passage, Delivery delivery) {
    Timeline timeline = plan(article, passage, delivery);
    List<List<List<String>>> phones =
        timeline.utterances().stream()
            .map(one -> voices.with(delivery.voice(), voice -> voice.phones(one.sentence())))
            .toList();
    return Explanation.of(timeline, phones);
  }

  /** One passage as a file. */
  public Rendition passage(
      Article article, Passage passage, Delivery delivery, AudioFormat format) {
    return rendition(List.of(plan(article, passage, delivery)), delivery, format);
  }

  /** The utterance of a passage in which the character at the offset stands, as a file. */
  public Rendition utterance(
      Article article, Passage passage, int offset, Delivery delivery, AudioFormat format) {
    Timeline whole = plan(article, passage, delivery);
    return rendition(List.of(planner.excerpt(whole, offset, delivery)), delivery, format);
  }

  /** The whole article as one file. */
  public Rendition article(Article article, Delivery delivery, AudioFormat format) {
    return rendition(plan(article, delivery), delivery, format);
  }

  /** How many recordings are being made right now. */
  public int recordingsUnderWay() {
    return studio.underWay();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Rendition rendition(List<Timeline> passages, Delivery delivery, AudioFormat format) {
    Take whole = new Take(delivery, passages, format);
    List<Part> parts = new ArrayList<>();
    if (format.joinable()) {
      parts.add(new Part.Fixed(format.header(whole.samples())));
      for (Timeline passage : passages) {
        OptionalLong length = format.bodyLength(passage.samples());
        parts.add(
            new Part.Body(new Take(delivery, List.of(passage), format), length.orElseThrow()));
      }
      parts.add(new Part.Fixed(format.trailer()));
    } else {
      parts.add(new Part.Body(whole, studio.keptLength(whole).orElse(Long.MAX_VALUE)));
    }
    return new Rendition(studio, format, whole.key(), List.copyOf(parts));
  }
}
