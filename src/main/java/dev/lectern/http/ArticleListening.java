package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.audio.AudioFormat;
import dev.lectern.http.page.Listening;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Narrator;
import dev.lectern.narration.Timeline;
import dev.lectern.narration.Verbosity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/** Links to an article's audio, each with its version, and its lengths. */
final class ArticleListening implements Listening {
  private final Article article;
  private final Delivery delivery;
  private final Map<String, Timeline> plans = new LinkedHashMap<>();
  private final Narrator narrator;

  ArticleListening(Article article, Delivery delivery, Narrator narrator) {
    this.article = article;
    this.delivery = delivery;
    this.narrator = narrator;
    for (Timeline plan : narrator.plan(article, delivery)) {
      plans.put(plan.passage().id(), plan);
    }
  }

  @Override
  public String passageHref(Passage passage, AudioFormat format) {
    return href("/" + passage.id() + "." + format.extension(), plan(passage).digest());
  }

  @Override
  public String articleHref(AudioFormat format) {
    return href("." + format.extension(), narrator.article(article, delivery, format).digest());
  }

  @Override
  public String timelineHref(Passage passage) {
    return href("/" + passage.id() + ".json", plan(passage).digest());
  }

  @Override
  public OptionalLong passageBytes(Passage passage, AudioFormat format) {
    long samples = plan(passage).samples();
    OptionalLong body = format.bodyLength(samples);
    return body.isPresent()
        ? OptionalLong.of(
            format.header(samples).length + body.getAsLong() + format.trailer().length)
        : body;
  }

  @Override
  public Duration duration() {
    return duration(samples());
  }

  @Override
  public int wordsPerMinute() {
    long words = plans.values().stream().mapToLong(Timeline::wordCount).sum();
    return (int) Math.round(words * 60.0 * AudioFormat.SAMPLE_RATE / Math.max(1, samples()));
  }

  @Override
  public String voice() {
    return delivery.voice().id();
  }

  @Override
  public double rate() {
    return delivery.rate();
  }

  private long samples() {
    return plans.values().stream().mapToLong(Timeline::samples).sum();
  }

  private Timeline plan(Passage passage) {
    return Objects.requireNonNull(plans.get(passage.id()));
  }

  /**
   * The version is the start of the answer's ETag, by which the server knows that the link may be
   * kept for ever.
   */
  private String href(String tail, String digest) {
    return "/articles/"
        + article.id()
        + tail
        + "?voice="
        + voice()
        + "&rate="
        + rate()
        + manner()
        + "&v="
        + version(digest);
  }

  /** Only what is not as usual. */
  private String manner() {
    String verbosity =
        delivery.verbosity() == Verbosity.MOST
            ? ""
            : "&verbosity=" + delivery.verbosity().name().toLowerCase(Locale.ROOT);
    String pauses = delivery.pauses().text();
    return pauses.isEmpty() ? verbosity : verbosity + "&pauses=" + pauses;
  }

  private static String version(String digest) {
    return digest.substring(0, Math.min(digest.length(), Freshness.VERSION_LENGTH));
  }

  private static Duration duration(long samples) {
    return Duration.ofMillis(samples * 1000 / AudioFormat.SAMPLE_RATE);
  }
}
