package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.log.FaultLog;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds out, after an article was added and beside all other work, how long it takes to hear it;
 * its plan is then ready for its first reader too.
 */
public final class ListeningTimes {
  private static final FaultLog LOG = new FaultLog(ListeningTimes.class);

  private final Vertx vertx;
  private final ArticleStore store;
  private final Narrator narrator;
  private final Delivery standard;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean closed;
  private volatile Future<?> running = Future.succeededFuture();

  /** Articles that can't be planned: they are not tried for ever. */
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  public ListeningTimes(Vertx vertx, ArticleStore store, Narrator narrator, Delivery standard) {
    this.vertx = vertx;
    this.store = store;
    this.narrator = narrator;
    this.standard = standard;
  }

  /** Begins, and goes on whenever an article comes. */
  public void start() {
    store.onUntimed(this::fill);
    fill();
  }

  /** Ends after the article that is being planned. */
  public Future<?> close() {
    closed = true;
    return running.otherwiseEmpty();
  }

  private void fill() {
    if (closed || !busy.compareAndSet(false, true)) {
      return;
    }
    running = fillAll();
  }

  private Future<Boolean> fillAll() {
    return store
        .untimed()
        .compose(
            ids -> {
              List<String> next = ids.stream().filter(id -> !failed.contains(id)).toList();
              Future<Void> done = Future.succeededFuture();
              for (String id : next) {
                done = done.compose(before -> time(id));
              }
              return done.map(next.isEmpty());
            })
        .onComplete(
            done -> {
              busy.set(false);
              if (done.succeeded() && !done.result()) {
                fill();
              }
            });
  }

  private Future<Void> time(String id) {
    return closed ? Future.succeededFuture() : timed(id);
  }

  private Future<Void> timed(String id) {
    return store
        .get(id)
        .compose(
            found ->
                found.isEmpty()
                    ? Future.<Void>succeededFuture()
                    : vertx
                        .executeBlocking(() -> listening(found), false)
                        .compose(listening -> store.time(id, listening)))
        .recover(
            e -> {
              failed.add(id);
              LOG.warn("Cannot tell how long an article takes to hear", e);
              return Future.succeededFuture();
            });
  }

  private Duration listening(Optional<Article> article) {
    long samples =
        narrator.plan(article.orElseThrow(), standard).stream().mapToLong(Timeline::samples).sum();
    return Duration.ofMillis(samples * 1000 / AudioFormat.SAMPLE_RATE);
  }
}
