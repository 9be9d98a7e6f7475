package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.log.FaultLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The library: articles in a SQL database, embedded or PostgreSQL. What a future has completed is
 * kept, whatever happens to the process then; what it has failed was not done at all. Safe to use
 * from any thread; a failed future carries a {@link StoreException}.
 *
 * <p>A change may name the version that it is meant for: it fails with a {@link
 * StaleVersionException} where the article has another by then.
 */
public final class ArticleStore {
  /** How long a deleted article can be put back: a holiday, not a year of what nobody wants. */
  public static final Duration KEPT_DELETED = Duration.ofDays(30);

  private static final Duration PURGE = Duration.ofHours(1);

  /** Bytes of a change that is not an article. */
  private static final long SMALL = 4096;

  private static final int COMPLETED_AT_ONCE = 50;

  private static final FaultLog LOG = new FaultLog(ArticleStore.class);

  private final Database database;
  private final InstantSource clock;
  private final Runnable stopTimer;
  private final WordGatherer words;
  private volatile Runnable untimed = () -> {};

  private ArticleStore(Vertx vertx, Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.words = new WordGatherer(database);
    long timer = vertx.setPeriodic(PURGE.toMillis(), id -> purge());
    this.stopTimer = () -> vertx.cancelTimer(timer);
  }

  /**
   * Opens the embedded database in the folder. Blocks: not for an event loop.
   *
   * @throws StoreException when the folder cannot be written, or the database is in use by another
   *     process or cannot be read
   */
  public static ArticleStore open(Vertx vertx, Path folder) {
    return open(vertx, "", folder, InstantSource.system());
  }

  /**
   * Opens the database, made and migrated when needed. Blocks: not for an event loop.
   *
   * @param address JDBC address of a PostgreSQL database; empty for the embedded one
   * @param folder of the embedded database
   * @throws StoreException when it cannot be reached, written, or read, or is in use elsewhere
   */
  public static ArticleStore open(Vertx vertx, String address, Path folder) {
    return open(vertx, address, folder, InstantSource.system());
  }

  /** As {@link #open(Vertx, String, Path)}, by this clock. */
  public static ArticleStore open(Vertx vertx, String address, Path folder, InstantSource clock) {
    Database database = Database.open(vertx, address, folder);
    String failure = "Cannot bring the library up to date";
    List<String> incomplete;
    do {
      incomplete =
          database.now(
              failure,
              connection -> {
                List<String> ids = ArticleTable.withoutWords(connection, COMPLETED_AT_ONCE);
                for (String id : ids) {
                  Additions.complete(connection, id);
                }
                return ids;
              });
    } while (!incomplete.isEmpty());
    ArticleStore store = new ArticleStore(vertx, database, clock);
    database.now(failure, connection -> Changes.purge(connection, store.expired()));
    store.words.gather();
    return store;
  }

  /** The feeds that are followed, in the same database. */
  public FeedStore feeds() {
    return new FeedStore(database, clock, this::came);
  }

  /** Adds the article at the head of the list, as {@link #add(Article, Instant)}. */
  public Future<Added> add(Article article) {
    return add(article, clock.instant());
  }

  /**
   * Adds the article. The same one again changes nothing; another text under its id takes the place
   * of the one before, which its history keeps. Title, tags and dictionary that readers gave it
   * stay, and so does what they left out or put back.
   *
   * @param added gives it its place in the list, where it is new
   */
  public Future<Added> add(Article article, Instant added) {
    return database
        .change(
            "Cannot keep the article " + article.id(),
            size(article),
            connection -> {
              Added.Outcome outcome = Additions.add(connection, article, added);
              return new Added(entry(connection, article.id()), outcome);
            })
        .onSuccess(done -> came());
  }

  /**
   * Puts what the change makes of the article in its place, with nothing in its history; no other
   * change of it comes between. An article that the change leaves as it is keeps its version. Fails
   * with a {@link NoSuchArticleException} where there is none of this id, and with whatever the
   * change throws; then nothing is changed.
   *
   * @param change may block; may run more than once, where it met another transaction
   * @return the article as it is now
   */
  public Future<Article> change(String id, UnaryOperator<Article> change) {
    String failure = "Cannot change the article " + id;
    return database
        .change(
            failure,
            SMALL,
            connection -> {
              Article before = Changes.present(connection, id);
              Article after = change.apply(before);
              if (!after.equals(before)) {
                database.requireRoom(failure, size(after));
                Changes.put(connection, after);
              }
              return after;
            })
        .onSuccess(done -> came());
  }

  /** The article of this id, or empty where there is none. */
  public Future<Optional<Article>> get(String id) {
    return database.run(
        "Cannot read the article " + id,
        connection -> Optional.ofNullable(ArticleTable.content(connection, id, false)));
  }

  /** The line of the list for this id, or empty where there is none. */
  public Future<Optional<Entry>> entry(String id) {
    return database.run(
        "Cannot read the article " + id, connection -> found(connection, id, "deleted IS NULL"));
  }

  /**
   * A page of the articles that are asked for; fails with an {@link IllegalArgumentException} where
   * the cursor is not of that query.
   */
  public Future<Listing> list(Query query) {
    return database.run("Cannot list the library", connection -> Listings.of(connection, query));
  }

  /** Changes title and tags. */
  public Future<Entry> edit(String id, @Nullable Long version, Edit edit) {
    Instant now = clock.instant();
    return small(
        id,
        connection -> {
          Changes.edit(connection, id, version, edit, now);
          return entry(connection, id);
        });
  }

  /** Whether there was one to delete; for {@link #KEPT_DELETED} it can be put back. */
  public Future<Boolean> delete(String id) {
    return delete(id, null);
  }

  /** As {@link #delete(String)}, of this version; null for any. */
  public Future<Boolean> delete(String id, @Nullable Long version) {
    Instant now = clock.instant();
    return small(id, connection -> Changes.delete(connection, id, version, now));
  }

  /** Puts a deleted article back at the place it had; empty where none of the id is deleted. */
  public Future<Optional<Entry>> undelete(String id) {
    return undelete(id, null);
  }

  /** As {@link #undelete(String)}, of this version, which deleting counted up; null for any. */
  public Future<Optional<Entry>> undelete(String id, @Nullable Long version) {
    return small(
        id,
        connection ->
            Changes.undelete(connection, id, version)
                ? found(connection, id, "deleted IS NULL")
                : Optional.empty());
  }

  /** What can be put back, at most a page, the last deleted first. */
  public Future<List<Entry>> deleted() {
    return database.run(
        "Cannot list the library",
        connection ->
            TagTable.withTags(
                connection,
                Sql.rows(
                    connection,
                    "SELECT "
                        + ArticleRow.ENTRY
                        + " FROM article WHERE deleted IS NOT NULL ORDER BY deleted DESC LIMIT ?",
                    ArticleRow::entry,
                    Query.PAGE)));
  }

  /** All tags in use. */
  public Future<List<TagCount>> tags() {
    return database.run("Cannot list the tags", TagTable::counts);
  }

  /** The texts that the article had before, the latest first, at most 20. */
  public Future<List<Version>> history(String id) {
    return database.run(
        "Cannot read the history of " + id, connection -> HistoryTable.of(connection, id));
  }

  /** A text that the article had before. */
  public Future<Optional<Article>> earlier(String id, long number) {
    return database.run(
        "Cannot read the history of " + id,
        connection -> Optional.ofNullable(HistoryTable.content(connection, id, number)));
  }

  /** Gives the article a text that it had before; the present one joins its history. */
  public Future<Entry> bringBack(String id, long number, @Nullable Long version) {
    Instant now = clock.instant();
    return small(
            id,
            connection -> {
              Changes.back(connection, id, number, version, now);
              return entry(connection, id);
            })
        .onSuccess(done -> came());
  }

  /** Remembers that somebody has opened the article: it is new no more. */
  public Future<Void> opened(String id) {
    Instant now = clock.instant();
    return this.<Boolean>small(
            id,
            connection -> {
              Sql.update(
                  connection,
                  "UPDATE article SET opened = ? WHERE id = ? AND opened IS NULL",
                  now,
                  id);
              return true;
            })
        .mapEmpty();
  }

  /** Has this run whenever there may be articles whose time to hear is not known. */
  public void onUntimed(Runnable action) {
    untimed = action;
  }

  /** Some articles whose time to hear is not known. */
  public Future<List<String>> untimed() {
    return database.run(
        "Cannot list the library",
        connection ->
            Sql.rows(
                connection,
                "SELECT id FROM article WHERE listening IS NULL AND deleted IS NULL LIMIT ?",
                row -> row.getString(1),
                Query.PAGE));
  }

  /** Keeps how long it takes to hear the article at the standard delivery. */
  public Future<Void> time(String id, Duration listening) {
    return this.<Boolean>small(
            id,
            connection -> {
              ArticleTable.listening(connection, id, listening);
              return true;
            })
        .mapEmpty();
  }

  /**
   * Writes the whole library as it is at this moment, while others go on with it. Blocks: not for
   * an event loop.
   *
   * @return how many articles
   */
  public long backup(OutputStream out) {
    return database.now("Cannot back up the library", connection -> Backup.write(connection, out));
  }

  /**
   * Gives each article of the backup back the state it had then, or fails and changes nothing. A
   * text that is replaced stays in its article's history; articles that the backup doesn't know
   * stay as they are. Blocks: not for an event loop.
   *
   * @param size of the backup, in bytes
   * @return how many articles
   * @throws IllegalArgumentException when this is no whole backup
   */
  public long restore(InputStream in, long size) {
    String failure = "Cannot restore the library";
    database.requireRoom(failure, size);
    long count = database.now(failure, connection -> Restoration.read(connection, in));
    words.gather();
    untimed.run();
    return count;
  }

  /**
   * How many articles a backup has.
   *
   * @throws IllegalArgumentException when this is no whole backup
   */
  public static long countOf(InputStream backup) {
    return Restoration.count(backup);
  }

  /** Completes when the database is closed and another process may open it. */
  public Future<Void> close() {
    stopTimer.run();
    return words.ended().compose(done -> database.close());
  }

  private <T> Future<T> small(String id, Database.Work<T> work) {
    return database.change("Cannot change the article " + id, SMALL, work);
  }

  private static Entry entry(Connection connection, String id) throws SQLException {
    return found(connection, id, "TRUE").orElseThrow();
  }

  private static Optional<Entry> found(Connection connection, String id, String condition)
      throws SQLException {
    Entry entry =
        Sql.first(
            connection,
            "SELECT " + ArticleRow.ENTRY + " FROM article WHERE id = ? AND " + condition,
            ArticleRow::entry,
            id);
    return entry == null ? Optional.empty() : Optional.of(entry.with(TagTable.of(connection, id)));
  }

  /** About what is written for them. */
  static long size(List<Article> articles) {
    return articles.stream().mapToLong(ArticleStore::size).sum();
  }

  /** About what is written for it: its text, as text and as words. */
  private static long size(Article article) {
    return SMALL
        + article.passages().stream().mapToLong(passage -> 2L * passage.text().length()).sum();
  }

  private void came() {
    untimed.run();
    words.came();
  }

  private Instant expired() {
    return clock.instant().minus(KEPT_DELETED);
  }

  private void purge() {
    Instant before = expired();
    database
        .change(
            "Cannot clear away deleted articles",
            0,
            connection -> Changes.purge(connection, before))
        .onFailure(e -> LOG.warn("Deleted articles stay for now", e));
  }
}
