package dev.lectern.store;

import dev.lectern.PostgresCluster;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A library in the embedded database or in PostgreSQL, empty at the beginning of each test. */
@Timeout(60)
abstract class StoreFixture {
  @TempDir Path folder;

  final HandClock clock = new HandClock();
  Vertx vertx;
  ArticleStore store;
  private final @Nullable PostgresCluster postgres;

  /**
   * @param postgres null for the embedded database
   */
  StoreFixture(@Nullable PostgresCluster postgres) {
    this.postgres = postgres;
  }

  @BeforeEach
  void open() {
    vertx = Vertx.vertx();
    store = reopened();
  }

  @AfterEach
  void close() throws Exception {
    await(store.close());
    await(vertx.close());
    clear();
  }

  /** JDBC address of the database; empty for the embedded one. */
  String address() {
    return postgres == null ? "" : postgres.address();
  }

  ArticleStore reopened() {
    return ArticleStore.open(vertx, address(), folder, clock);
  }

  /** Empties PostgreSQL, which outlives the test. */
  void clear() throws SQLException {
    if (postgres != null) {
      postgres.clear();
    }
  }

  List<String> found(String words) throws Exception {
    return ids(new Query(words, null, null, false, null));
  }

  List<String> ids(Query query) throws Exception {
    return await(store.list(query)).entries().stream().map(Entry::id).toList();
  }

  static Article article(String id, String title, String text) {
    return new Article(
        id,
        new Passage("title", title),
        null,
        null,
        null,
        "en",
        null,
        List.of(new Block.Paragraph(new Passage("p1", text))));
  }

  static Article article(String id, String title) {
    return article(id, title, "About " + title + ".");
  }

  Future<Added> add(String id) {
    return store.add(article(id, id));
  }

  List<String> listed() throws Exception {
    return await(store.list(Query.ALL)).entries().stream().map(Entry::id).toList();
  }

  static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
