package dev.lectern.store;

import dev.lectern.log.FaultLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deleted articles of the library, while they can be put back; clears them away after that.
 * What holds for the futures of {@link ArticleStore} holds for these.
 */
public final class DeletedStore {
  /** How long a deleted article can be put back: a holiday, not a year of what nobody wants. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final Duration PURGE = Duration.ofHours(1);

  private static final String PURGING = "Cannot clear away deleted articles";

  private static final FaultLog LOG = new FaultLog(DeletedStore.class);

  private final Database database;
  private final InstantSource clock;
  private final Runnable stopTimer;

  /** Clears away what is due, and from then on each hour. Blocks. */
  DeletedStore(Vertx vertx, Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    database.now(PURGING, purge());
    long timer = vertx.setPeriodic(PURGE.toMillis(), id -> purgeBeside());
    this.stopTimer = () -> vertx.cancelTimer(timer);
  }

  /** What can be put back, at most a page, the last deleted first. */
  public Future<List<Entry>> list() {
    return database.run("Cannot list the library", Entries::deleted);
  }

  /**
   * Puts a deleted article back at the place it had; empty where none of the id is deleted.
   *
   * @param version that this is meant for, which deleting counted up; null for any
   */
  public Future<Optional<Entry>> undelete(String id, @Nullable Long version) {
    return database.change(
        "Cannot change the article " + id,
        ChangeSize.SMALL,
        connection ->
            Changes.undelete(connection, id, version)
                ? Entries.live(connection, id)
                : Optional.empty());
  }

  void close() {
    stopTimer.run();
  }

  private void purgeBeside() {
    database
        .change(PURGING, 0, purge())
        .onFailure(e -> LOG.warn("Deleted articles stay for now", e));
  }

  private Database.Work<Integer> purge() {
    Instant before = clock.instant().minus(KEPT);
    return connection -> Changes.purge(connection, before);
  }
}
