package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.log.FaultLog;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Finds out, after an article was added and beside all other work, how long it takes to hear it;
 * its plan is then ready for its first reader too.
 */
public final class ListeningTimes implements AutoCloseable {
  private static final FaultLog LOG = new FaultLog(ListeningTimes.class);

  private final ArticleStore store;
  private final Narrator narrator;
  private final Delivery standard;

  /** Has a permit when there may be something to do. */
  private final Semaphore work = new Semaphore(1);

  /** Articles that can't be planned: they are not tried for ever. */
  private final Set<String> failed = new HashSet<>();

  private final Thread thread = new Thread(this::run, "lectern-listening-times");
  private volatile boolean closed;

  public ListeningTimes(ArticleStore store, Narrator narrator, Delivery standard) {
    this.store = store;
    this.narrator = narrator;
    this.standard = standard;
    // A book takes long to plan, which nobody waits for at the end.
    thread.setDaemon(true);
  }

  /** Begins, and goes on whenever an article comes. */
  public void start() {
    store.listening().onUntimed(work::release);
    thread.start();
  }

  /** Ends; what is being planned is not kept. */
  @Override
  public void close() {
    closed = true;
    work.release();
  }

  private void run() {
    while (!closed) {
      work.acquireUninterruptibly();
      work.drainPermits();
      try {
        fill();
      } catch (RuntimeException e) {
        warn("Cannot tell which articles it is not known of how long they take to hear", e);
      }
    }
  }

  private void fill() {
    List<String> next = untimed();
    while (!next.isEmpty()) {
      next.forEach(this::time);
      next = untimed();
    }
  }

  private List<String> untimed() {
    return closed
        ? List.of()
        : result(store.listening().untimed()).stream().filter(id -> !failed.contains(id)).toList();
  }

  private void time(String id) {
    if (closed) {
      return;
    }
    try {
      Optional<Article> article = result(store.get(id));
      if (article.isPresent()) {
        result(store.listening().keep(id, listening(article.get())));
      }
    } catch (RuntimeException e) {
      failed.add(id);
      warn("Cannot tell how long an article takes to hear", e);
    }
  }

  private Duration listening(Article article) {
    long samples = narrator.plan(article, standard).stream().mapToLong(Timeline::samples).sum();
    return Duration.ofMillis(samples * 1000 / AudioFormat.SAMPLE_RATE);
  }

  private void warn(String what, RuntimeException failure) {
    if (!closed) {
      LOG.warn(what, failure);
    }
  }

  private static <T> T result(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
