package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.jdbcclient.JDBCPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The library: articles in a SQL database. Safe to use from any thread; a failed future carries a
 * {@link StoreException}.
 */
public final class ArticleStore {
  /** Statements are short and the database is in this process: more would only wait for cores. */
  private static final int CONNECTIONS = 4;

  /**
   * A line of the library page.
   *
   * @param source the publication, or empty
   * @param published ISO 8601 date, or empty
   * @param language BCP 47 tag of the title
   * @param added when it came into the library; the list is in this order
   */
  public record Entry(
      String id, String title, String source, String published, String language, Instant added) {}

  private final Statements statements;
  private final InstantSource clock;
  private final Supplier<Future<Void>> closing;

  /**
   * @param pool of a database that has the tables of {@code db/migration}
   * @param clock gives the time an article is added
   * @param closing closes the pool and what is below it
   */
  ArticleStore(Pool pool, InstantSource clock, Supplier<Future<Void>> closing) {
    this.statements = new Statements(pool);
    this.clock = clock;
    this.closing = closing;
  }

  /**
   * Opens the embedded database in the folder, made and migrated when needed. Blocks: not for an
   * event loop.
   *
   * @throws StoreException when the folder cannot be written, or the database is in use by another
   *     process or cannot be read
   */
  public static ArticleStore open(Vertx vertx, Path folder) {
    return open(vertx, folder, InstantSource.system());
  }

  static ArticleStore open(Vertx vertx, Path folder, InstantSource clock) {
    JdbcConnectionPool database = EmbeddedDatabase.open(folder, CONNECTIONS);
    Pool pool = JDBCPool.pool(vertx, database, new PoolOptions().setMaxSize(CONNECTIONS));
    // The last connection to go closes the database, which writes to disk: not on an event loop.
    return new ArticleStore(
        pool,
        clock,
        () ->
            pool.close()
                .eventually(() -> vertx.executeBlocking(Executors.callable(database::dispose))));
  }

  /**
   * Takes the article in. If it is here already, the new text replaces the old one, which gives it
   * its dictionary and what was left out or put back: that is the work of this library's readers,
   * not of the page.
   *
   * @param added gives it its place in the list, where it is new
   */
  public Future<Article> add(Article article, Instant added) {
    return get(article.id())
        .map(
            before ->
                article.dictionary() == null && before.isPresent()
                    ? article.withDictionary(before.get().dictionary()).withChoicesOf(before.get())
                    : article)
        .compose(complete -> put(complete, added).map(done -> complete));
  }

  /** Keeps the article; one of the same id is replaced, and stays at its place in the list. */
  public Future<Void> put(Article article) {
    return put(article, clock.instant());
  }

  /**
   * As {@link #put(Article)}, for an article that was here before.
   *
   * @param added the time that gives it its place in the list, where its id is not there now
   */
  public Future<Void> put(Article article, Instant added) {
    return told(statements.put(row(article, added)), "Cannot keep the article " + article.id());
  }

  /** The article of this id, or empty where there is none. */
  public Future<Optional<Article>> get(String id) {
    return told(statements.content(id).map(ArticleStore::article), "Cannot read the article " + id);
  }

  /** All entries, newest first. */
  public Future<List<Entry>> list() {
    return told(
        statements.entries().map(rows -> rows.stream().map(ArticleStore::entry).toList()),
        "Cannot list the library");
  }

  /** Whether there was one to delete. */
  public Future<Boolean> delete(String id) {
    return told(statements.delete(id), "Cannot delete the article " + id);
  }

  /** Completes when the database is closed and another process may open it. */
  public Future<Void> close() {
    return told(closing.get(), "Cannot close the library");
  }

  private Map<String, Object> row(Article article, Instant added) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", article.id());
    row.put("title", article.title().text());
    row.put("source", article.source());
    row.put("published", article.published());
    row.put("language", article.language());
    row.put("address", article.address());
    row.put("added", added.atOffset(ZoneOffset.UTC));
    row.put("content", ArticleJson.write(article));
    return row;
  }

  private static Optional<Article> article(RowSet<Row> rows) {
    return rows.stream().findFirst().map(row -> ArticleJson.read(row.getString("content")));
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.getString("id"),
        row.getString("title"),
        Objects.toString(row.getString("source"), ""),
        Objects.toString(row.getLocalDate("published"), ""),
        row.getString("language"),
        row.getOffsetDateTime("added").toInstant());
  }

  private static <T> Future<T> told(Future<T> result, String failure) {
    return result.recover(
        e -> Future.failedFuture(new StoreException(failure + ": " + e.getMessage(), e)));
  }
}
