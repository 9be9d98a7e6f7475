package dev.lectern.store;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/**
 * How long the library's articles take to hear, which is found out after they came. What holds for
 * the futures of {@link ArticleStore} holds for these.
 */
public final class ListeningStore {
  private final Database database;
  private volatile Runnable untimed = () -> {};

  ListeningStore(Database database) {
    this.database = database;
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
  public Future<Void> keep(String id, Duration listening) {
    return database
        .change(
            "Cannot change the article " + id,
            ChangeSize.SMALL,
            connection -> {
              ArticleTable.listening(connection, id, listening);
              return true;
            })
        .mapEmpty();
  }

  /** An article has come, or has another text. */
  void came() {
    untimed.run();
  }
}
