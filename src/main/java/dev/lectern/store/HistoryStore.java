package dev.lectern.store;

import dev.lectern.article.Article;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the library's articles had before. What holds for the futures of {@link
 * ArticleStore} holds for these.
 */
public final class HistoryStore {
  private final Database database;
  private final InstantSource clock;
  private final Runnable came;

  /**
   * @param came is run when an article has another text
   */
  HistoryStore(Database database, InstantSource clock, Runnable came) {
    this.database = database;
    this.clock = clock;
    this.came = came;
  }

  /** The texts that the article had before, the latest first, at most 20. */
  public Future<List<Version>> of(String id) {
    return database.run(failure(id), connection -> HistoryTable.of(connection, id));
  }

  /** A text that the article had before. */
  public Future<Optional<Article>> earlier(String id, long number) {
    return database.run(
        failure(id),
        connection -> Optional.ofNullable(HistoryTable.content(connection, id, number)));
  }

  /**
   * Gives the article a text that it had before; the present one joins its history.
   *
   * @param version that the change is meant for; null for any
   */
  public Future<Entry> bringBack(String id, long number, @Nullable Long version) {
    Instant now = clock.instant();
    return database
        .change(
            "Cannot change the article " + id,
            ChangeSize.SMALL,
            connection -> {
              Changes.back(connection, id, number, version, now);
              return Entries.of(connection, id);
            })
        .onSuccess(done -> came.run());
  }

  private static String failure(String id) {
    return "Cannot read the history of " + id;
  }
}
