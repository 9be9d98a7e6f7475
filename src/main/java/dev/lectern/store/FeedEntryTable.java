package dev.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The rows of what feeds listed; those that wait are a {@link FeedQueue} too. */
final class FeedEntryTable {
  /**
   * How long an entry that its feed lists no more is known for: feeds drop entries and bring them
   * back, above all those with several servers.
   */
  private static final Duration KEPT = Duration.ofDays(90);

  /** Most that are known of one feed, beside those that wait: five times what it may list. */
  private static final int MOST = 5_000;

  /** How exact it is known when an entry was last listed, so that most fetches write nothing. */
  private static final Duration MARK_INTERVAL = Duration.ofDays(1);

  private static final String SHOWN =
      "feed, name, title, address, place, attempts, due, article, failure";

  private FeedEntryTable() {}

  /**
   * Takes in what is new of a feed, each to be fetched, the newest with the latest place.
   *
   * @param items the newest first
   * @param room most that may be new
   * @return how many were
   */
  static int add(Connection connection, String feed, List<FeedItem> items, int room, Instant now)
      throws SQLException {
    int added = 0;
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      String name = Digest.of(item.name());
      if (added < room && insert(connection, feed, name, item, now.minusMillis(i), now)) {
        added++;
      } else {
        Sql.update(
            connection,
            "UPDATE feed_entry SET listed = ? WHERE feed = ? AND name = ? AND listed < ?",
            now,
            feed,
            name,
            now.minus(MARK_INTERVAL));
      }
    }
    return added;
  }

  private static boolean insert(
      Connection connection, String feed, String name, FeedItem item, Instant place, Instant now)
      throws SQLException {
    return Sql.update(
            connection,
            """
            INSERT INTO feed_entry (feed, name, title, address, page, host, byline, published,
              content, place, listed, due)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            feed,
            name,
            item.title(),
            item.address(),
            Digest.ofNullable(item.address()),
            item.host(),
            item.byline(),
            item.published(),
            item.content(),
            place,
            now,
            now)
        > 0;
  }

  /** Forgets what the feed has not listed for long, and the oldest of what is too much. */
  static void forget(Connection connection, String feed, Instant now) throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM feed_entry WHERE feed = ? AND due IS NULL AND listed < ?",
        feed,
        now.minus(KEPT));
    List<String> surplus =
        Sql.rows(
            connection,
            "SELECT name FROM feed_entry WHERE feed = ? AND due IS NULL"
                + " ORDER BY listed DESC, place DESC OFFSET ?",
            row -> row.getString(1),
            feed,
            MOST);
    for (String name : surplus) {
      Sql.update(connection, "DELETE FROM feed_entry WHERE feed = ? AND name = ?", feed, name);
    }
  }

  /** What failed of the feed first, then the latest. */
  static List<FeedEntry> of(Connection connection, String feed, int most) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT "
            + SHOWN
            + " FROM feed_entry WHERE feed = ?"
            + " ORDER BY CASE WHEN failure IS NULL THEN 1 ELSE 0 END, place DESC, name LIMIT ?",
        FeedEntryTable::read,
        feed,
        most);
  }

  static FeedEntry read(ResultSet row) throws SQLException {
    return new FeedEntry(
        row.getString("feed"),
        row.getString("name"),
        row.getString("title"),
        row.getString("address"),
        Objects.requireNonNull(Sql.instant(row, "place")),
        row.getInt("attempts"),
        Sql.instant(row, "due"),
        row.getString("article"),
        row.getString("failure"));
  }
}
