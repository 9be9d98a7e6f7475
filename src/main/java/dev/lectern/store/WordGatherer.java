package dev.lectern.store;

import dev.lectern.log.FaultLog;
import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings the words of new articles where they are found fast, beside all other work. */
final class WordGatherer {
  /** Bytes; what is written then is about what is deleted. */
  private static final long WRITTEN = 4096;

  private static final FaultLog LOG = new FaultLog(WordGatherer.class);

  private final Database database;

  /** As if enough had come, since it is not known how many came before. */
  private final AtomicInteger waiting = new AtomicInteger(WordIndex.SEGMENT);

  private final AtomicBoolean gathering = new AtomicBoolean();
  private volatile Future<?> gathered = Future.succeededFuture();

  WordGatherer(Database database) {
    this.database = database;
  }

  /** An article has come. */
  void came() {
    if (waiting.incrementAndGet() >= WordIndex.SEGMENT) {
      gather();
    }
  }

  /** Begins, where it isn't at it. */
  void gather() {
    if (!gathering.compareAndSet(false, true)) {
      return;
    }
    waiting.set(0);
    gathered =
        gatherAll()
            .onFailure(e -> LOG.warn("New articles are found slowly for now", e))
            .onComplete(done -> gathering.set(false));
  }

  /** Completes, and never fails, when what is being gathered has come to its end. */
  Future<?> ended() {
    return gathered.otherwiseEmpty();
  }

  private Future<Boolean> gatherAll() {
    return database
        .change(
            "Cannot sort the words of new articles",
            WRITTEN,
            connection -> {
              boolean more = WordIndex.gather(connection);
              if (more) {
                database.measure(connection, Segments.TABLE);
              }
              return more;
            })
        .compose(more -> more ? gatherAll() : Future.succeededFuture(false));
  }
}
