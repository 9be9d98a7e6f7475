package dev.lectern.store;

import dev.lectern.article.Article;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
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
  private final Database database;
  private final InstantSource clock;
  private final WordGatherer words;
  private final DeletedStore deleted;
  private final ListeningStore listening;

  private ArticleStore(Vertx vertx, Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.words = new WordGatherer(database);
    this.deleted = new DeletedStore(vertx, database, clock);
    this.listening = new ListeningStore(database);
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
    Completion.of(database);
    ArticleStore store = new ArticleStore(vertx, database, clock);
    store.words.gather();
    return store;
  }

  /** The feeds that are followed, in the same database. */
  public FeedStore feeds() {
    return new FeedStore(database, clock, this::came);
  }

  /** The articles that were deleted, and putting them back. */
  public DeletedStore deleted() {
    return deleted;
  }

  /** The texts that articles had before. */
  public HistoryStore history() {
    return new HistoryStore(database, clock, this::came);
  }

  /** How long articles take to hear. */
  public ListeningStore listening() {
    return listening;
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
            ChangeSize.of(article),
            connection -> {
              Added.Outcome outcome = Additions.add(connection, article, added);
              return new Added(Entries.of(connection, article.id()), outcome);
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
            ChangeSize.SMALL,
            connection -> {
              Article before = Changes.present(connection, id);
              Article after = change.apply(before);
              if (!after.equals(before)) {
                database.requireRoom(failure, ChangeSize.of(after));
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
        "Cannot read the article " + id, connection -> Entries.live(connection, id));
  }

  /**
   * A page of the articles that are asked for; fails with an {@link IllegalArgumentException} where
   * the cursor is not of that query.
   */
  public Future<Listing> list(Query query) {
    return database.run("Cannot list the library", connection -> Listings.of(connection, query));
  }

  /** Changes title, tags and whether it is new. */
  public Future<Entry> edit(String id, @Nullable Long version, Edit edit) {
    Instant now = clock.instant();
    return small(
        id,
        connection -> {
          Changes.edit(connection, id, version, edit, now);
          return Entries.of(connection, id);
        });
  }

  /** Whether there was one to delete; {@link #deleted} can put it back for some time. */
  public Future<Boolean> delete(String id) {
    return delete(id, null);
  }

  /** As {@link #delete(String)}, of this version; null for any. */
  public Future<Boolean> delete(String id, @Nullable Long version) {
    Instant now = clock.instant();
    return small(id, connection -> Changes.delete(connection, id, version, now));
  }

  /** All tags in use. */
  public Future<List<TagCount>> tags() {
    return database.run("Cannot list the tags", TagTable::counts);
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
    listening.came();
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
    deleted.close();
    return words.ended().compose(done -> database.close());
  }

  private <T> Future<T> small(String id, Database.Work<T> work) {
    return database.change("Cannot change the article " + id, ChangeSize.SMALL, work);
  }

  private void came() {
    listening.came();
    words.came();
  }
}
