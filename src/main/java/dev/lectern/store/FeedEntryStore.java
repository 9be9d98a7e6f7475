package dev.lectern.store;

import dev.lectern.article.Article;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of feeds whose pages are still to be fetched. An entry becomes an article in one
 * transaction: whatever happens to the process, each does once.
 */
public final class FeedEntryStore {
  private static final String READ = "Cannot read what feeds list";

  private final Database database;
  private final InstantSource clock;
  private final Runnable came;

  /**
   * @param came is run when there is a new article
   */
  FeedEntryStore(Database database, InstantSource clock, Runnable came) {
    this.database = database;
    this.clock = clock;
    this.came = came;
  }

  /** The entry of the host whose turn it is. */
  public Future<Optional<WaitingEntry>> next(String host) {
    Instant now = clock.instant();
    return database.run(
        READ, connection -> Optional.ofNullable(FeedQueue.next(connection, host, now)));
  }

  /** When the next entry of the host has its turn; empty where none waits. */
  public Future<Optional<Instant>> due(String host) {
    return database.run(READ, connection -> FeedQueue.due(connection, host));
  }

  /**
   * The hosts whose pages are waited for.
   *
   * @param feed by this one; null for any
   */
  public Future<List<String>> hosts(@Nullable String feed) {
    return database.run(READ, connection -> FeedQueue.hosts(connection, feed));
  }

  /**
   * Adds the articles of an entry and marks it as done, both or nothing. An article that is here or
   * was removed stays so; an entry whose feed is followed no more adds nothing.
   *
   * @param articles at least one; the first stands before the others in the library
   */
  public Future<Boolean> arrived(FeedEntry entry, List<Article> articles) {
    return database
        .change(
            "Cannot keep the article of an entry",
            ChangeSize.of(articles),
            connection -> {
              if (!FeedQueue.done(connection, entry, articles.get(0).id())) {
                return false;
              }
              for (int i = articles.size() - 1; i >= 0; i--) {
                Article article = articles.get(i);
                if (ArticleTable.lock(connection, article.id()) == null) {
                  Additions.add(connection, article, entry.place().minusNanos(i * 1_000L));
                }
              }
              return true;
            })
        .onSuccess(
            added -> {
              if (added) {
                came.run();
              }
            });
  }

  /** Marks the entry as the article that another feed's entry has become. */
  public Future<Boolean> same(FeedEntry entry, String article) {
    return database.change(
        "Cannot keep an entry of " + entry.feed(),
        0,
        connection -> FeedQueue.done(connection, entry, article));
  }

  /**
   * Keeps that an entry's page could not be had.
   *
   * @param again when to try again; null for never
   */
  public Future<Boolean> refused(FeedEntry entry, String failure, @Nullable Instant again) {
    return database.change(
        "Cannot keep an entry of " + entry.feed(),
        0,
        connection -> {
          FeedQueue.failed(connection, entry, failure, again);
          return true;
        });
  }

  /** Has no page of the host be fetched before the time. */
  public Future<Boolean> rest(String host, Instant until) {
    return database.change(
        "Cannot keep how long to wait",
        0,
        connection -> {
          FeedQueue.rest(connection, host, until);
          return true;
        });
  }
}
