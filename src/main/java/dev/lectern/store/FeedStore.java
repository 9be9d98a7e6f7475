package dev.lectern.store;

import io.vertx.core.Future;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The feeds that are followed, in the library's database, and what became of each of their entries.
 * What holds for the futures of {@link ArticleStore} holds for these.
 */
public final class FeedStore {
  /** Most feeds that are followed: more than anybody reads. */
  public static final int MOST_FEEDS = 1_000;

  /** Most entries of a feed that wait to be fetched, the newest; as many as a feed may list. */
  public static final int MOST_WAITING = 1_000;

  /** Entries of a feed that are shown. */
  private static final int SHOWN = 100;

  private static final String LIST = "Cannot list the feeds";

  private final Database database;
  private final InstantSource clock;
  private final FeedEntryStore waiting;

  /**
   * @param came is run when there is a new article
   */
  FeedStore(Database database, InstantSource clock, Runnable came) {
    this.database = database;
    this.clock = clock;
    this.waiting = new FeedEntryStore(database, clock, came);
  }

  /** Their entries whose pages are still to be fetched. */
  public FeedEntryStore waiting() {
    return waiting;
  }

  /**
   * Connections for the jobs. Those of a process that has gone are free again, where no other can
   * have them.
   */
  public DataSource jobs() {
    if (database.isExclusive()) {
      database.now(
          "Cannot free the jobs",
          connection ->
              Sql.update(
                  connection,
                  "UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL,"
                      + " last_heartbeat = NULL WHERE picked = TRUE"));
    }
    return database.source();
  }

  /**
   * Follows a feed. One that is followed already stays as it is; but where it was paused or gone,
   * it is followed again.
   *
   * @param fetched whether the state came from the feed itself; else it is fetched at its time
   * @return empty where there are {@link #MOST_FEEDS} already
   */
  public Future<Optional<Followed>> follow(String id, FeedState state, boolean fetched) {
    Instant now = clock.instant();
    return database.change(
        "Cannot follow the feed",
        ChangeSize.of(state),
        connection -> {
          String same = FeedTable.at(connection, state.address());
          String feed = same == null ? id : same;
          if (FeedTable.lock(connection, feed)) {
            FeedTable.stand(connection, feed, Feed.Standing.FOLLOWED);
            return Optional.of(new Followed(FeedTable.get(connection, feed), false));
          }
          if (FeedTable.count(connection) >= MOST_FEEDS) {
            return Optional.empty();
          }
          FeedTable.insert(connection, feed, state, now);
          if (fetched) {
            take(connection, feed, state, now);
          }
          return Optional.of(new Followed(FeedTable.get(connection, feed), true));
        });
  }

  /** All feeds, by their titles. */
  public Future<List<Feed>> list() {
    return database.run(LIST, FeedTable::all);
  }

  /** The feed, or empty where it is not followed. */
  public Future<Optional<Feed>> get(String id) {
    return database.run(LIST, connection -> Optional.ofNullable(FeedTable.find(connection, id)));
  }

  /** At most 100 of the feed's entries: those that failed, then the latest. */
  public Future<List<FeedEntry>> entries(String id) {
    return database.run(LIST, connection -> FeedEntryTable.of(connection, id, SHOWN));
  }

  /**
   * Pauses the feed or goes on with it.
   *
   * @param version that the change is meant for; null for any
   */
  public Future<Feed> stand(String id, @Nullable Long version, Feed.Standing standing) {
    return changed(id, version, connection -> FeedTable.stand(connection, id, standing));
  }

  /** Has the feed be fetched now. */
  public Future<Feed> dueNow(String id) {
    Instant now = clock.instant();
    return changed(id, null, connection -> FeedTable.due(connection, id, now));
  }

  /** Gives the entries that were given up another try. */
  public Future<Feed> retry(String id) {
    Instant now = clock.instant();
    return changed(id, null, connection -> FeedQueue.retry(connection, id, now));
  }

  /**
   * Follows the feed no more, and forgets its entries; articles stay.
   *
   * @return whether it was followed
   */
  public Future<Boolean> unfollow(String id, @Nullable Long version) {
    return database.change(
        "Cannot stop following " + id,
        0,
        connection -> {
          if (!FeedTable.lock(connection, id)) {
            return false;
          }
          require(connection, id, version);
          return Sql.update(connection, "DELETE FROM feed WHERE id = ?", id) > 0;
        });
  }

  /** Keeps what a feed has said of itself, and which entries are new. */
  public Future<Boolean> fetched(String id, FeedState state) {
    Instant now = clock.instant();
    return database.change(
        "Cannot keep what the feed " + id + " lists",
        ChangeSize.of(state),
        connection -> {
          boolean followed = FeedTable.lock(connection, id);
          if (followed) {
            take(connection, id, state, now);
          }
          return followed;
        });
  }

  /** Keeps that the feed has not changed since. */
  public Future<Boolean> unchanged(String id, String address, Instant due) {
    Instant now = clock.instant();
    return note(id, connection -> FeedTable.unchanged(connection, id, address, due, now));
  }

  /** Keeps that the feed could not be had. */
  public Future<Boolean> failed(String id, String trouble, Instant due) {
    Instant now = clock.instant();
    return note(id, connection -> FeedTable.failed(connection, id, trouble, due, now));
  }

  /** Keeps that the feed is gone for good. */
  public Future<Boolean> gone(String id, String trouble) {
    Instant now = clock.instant();
    return note(
        id,
        connection -> {
          FeedTable.failed(connection, id, trouble, now, now);
          FeedTable.stand(connection, id, Feed.Standing.GONE);
        });
  }

  /** What is done with a connection, without an answer. */
  private interface Step {
    void in(Connection connection) throws SQLException;
  }

  private Future<Feed> changed(String id, @Nullable Long version, Step step) {
    return database.change(
        "Cannot change the feed " + id,
        0,
        connection -> {
          require(connection, id, version);
          step.in(connection);
          return FeedTable.get(connection, id);
        });
  }

  private Future<Boolean> note(String id, Step step) {
    return database.change(
        "Cannot keep how the feed " + id + " is",
        0,
        connection -> {
          step.in(connection);
          return true;
        });
  }

  private static void take(Connection connection, String id, FeedState state, Instant now)
      throws SQLException {
    FeedTable.write(connection, id, state, now);
    int room = MOST_WAITING - FeedQueue.size(connection, id);
    FeedEntryTable.add(connection, id, state.items(), room, now);
    FeedEntryTable.forget(connection, id, now);
  }

  private static void require(Connection connection, String id, @Nullable Long version)
      throws SQLException {
    if (!FeedTable.lock(connection, id)) {
      throw new NoSuchFeedException(id);
    }
    long present = FeedTable.get(connection, id).version();
    if (version != null && version != present) {
      throw new StaleVersionException("feed " + id, version, present);
    }
  }
}
