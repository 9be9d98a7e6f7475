package dev.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of the feeds. */
final class FeedTable {
  private static final String FEEDS =
      """
      SELECT f.*, e.entries, e.articles, e.waiting
      FROM feed f LEFT JOIN (
        SELECT feed, COUNT(*) AS entries, COUNT(article) AS articles, COUNT(due) AS waiting
        FROM feed_entry %s GROUP BY feed) e ON e.feed = f.id
      """;

  private FeedTable() {}

  static List<Feed> all(Connection connection) throws SQLException {
    return Sql.rows(
        connection, FEEDS.formatted("") + " ORDER BY LOWER(f.title), f.id", FeedTable::read);
  }

  static @Nullable Feed find(Connection connection, String id) throws SQLException {
    return Sql.first(
        connection, FEEDS.formatted("WHERE feed = ?") + " WHERE f.id = ?", FeedTable::read, id, id);
  }

  static Feed get(Connection connection, String id) throws SQLException {
    Feed feed = find(connection, id);
    if (feed == null) {
      throw new NoSuchFeedException(id);
    }
    return feed;
  }

  /** The feed at the address; null where none is followed. */
  static @Nullable String at(Connection connection, String address) throws SQLException {
    return Sql.first(
        connection, "SELECT id FROM feed WHERE address = ?", row -> row.getString(1), address);
  }

  static long count(Connection connection) throws SQLException {
    return Objects.requireNonNull(
        Sql.first(connection, "SELECT COUNT(*) FROM feed", row -> row.getLong(1)));
  }

  /** Makes a row that has not been fetched; whether it was not there. */
  static boolean insert(Connection connection, String id, FeedState state, Instant now)
      throws SQLException {
    return Sql.update(
            connection,
            """
            INSERT INTO feed (id, address, title, site, added, standing, due)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            id,
            state.address(),
            state.title(),
            state.site(),
            now,
            Feed.Standing.FOLLOWED.name(),
            state.due())
        > 0;
  }

  /** Holds the row against other changes until the transaction ends; whether it is there. */
  static boolean lock(Connection connection, String id) throws SQLException {
    return Sql.first(
            connection, "SELECT id FROM feed WHERE id = ? FOR UPDATE", row -> row.getString(1), id)
        != null;
  }

  /** Writes what the feed said of itself. */
  static void write(Connection connection, String id, FeedState state, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        """
        UPDATE feed SET address = ?, title = ?, site = ?, language = ?, etag = ?, modified = ?,
          fetched = ?, due = ?, trouble = NULL, failures = 0
        WHERE id = ?
        """,
        state.address(),
        state.title(),
        state.site(),
        state.language(),
        state.etag(),
        state.modified(),
        now,
        state.due(),
        id);
  }

  /** Writes that there was nothing new. */
  static void unchanged(Connection connection, String id, String address, Instant due, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE feed SET address = ?, fetched = ?, due = ?, trouble = NULL, failures = 0"
            + " WHERE id = ?",
        address,
        now,
        due,
        id);
  }

  static void failed(Connection connection, String id, String trouble, Instant due, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE feed SET fetched = ?, due = ?, trouble = ?, failures = failures + 1 WHERE id = ?",
        now,
        due,
        trouble,
        id);
  }

  static void stand(Connection connection, String id, Feed.Standing standing) throws SQLException {
    Sql.update(
        connection,
        "UPDATE feed SET standing = ?, version = version + 1 WHERE id = ? AND standing <> ?",
        standing.name(),
        id,
        standing.name());
  }

  static void due(Connection connection, String id, Instant due) throws SQLException {
    Sql.update(connection, "UPDATE feed SET due = ? WHERE id = ?", due, id);
  }

  private static Feed read(ResultSet row) throws SQLException {
    long entries = row.getLong("entries");
    long articles = row.getLong("articles");
    long waiting = row.getLong("waiting");
    return new Feed(
        row.getString("id"),
        row.getString("address"),
        row.getString("title"),
        row.getString("site"),
        row.getString("language"),
        Objects.requireNonNull(Sql.instant(row, "added")),
        row.getLong("version"),
        Feed.Standing.valueOf(row.getString("standing")),
        row.getString("etag"),
        row.getString("modified"),
        Sql.instant(row, "fetched"),
        Objects.requireNonNull(Sql.instant(row, "due")),
        row.getString("trouble"),
        row.getInt("failures"),
        articles,
        waiting,
        entries - articles - waiting);
  }
}
