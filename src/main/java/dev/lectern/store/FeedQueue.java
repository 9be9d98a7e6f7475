package dev.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of feeds whose pages are still to be fetched, host by host: the rows of {@link
 * FeedEntryTable} that are due at some time.
 */
final class FeedQueue {
  /** Of a paused feed, the entries wait too. */
  private static final String WAITING =
      " FROM feed_entry e JOIN feed f ON f.id = e.feed"
          + " WHERE e.due IS NOT NULL AND f.standing <> 'PAUSED'";

  private FeedQueue() {}

  /** How many entries of the feed wait. */
  static int size(Connection connection, String feed) throws SQLException {
    return Objects.requireNonNull(
        Sql.first(
            connection,
            "SELECT COUNT(due) FROM feed_entry WHERE feed = ?",
            row -> row.getInt(1),
            feed));
  }

  /** The newest of the host's entries whose time has come; null where there is none. */
  static @Nullable WaitingEntry next(Connection connection, String host, Instant now)
      throws SQLException {
    FeedItem[] item = new FeedItem[1];
    String[] page = new String[1];
    FeedEntry entry =
        Sql.first(
            connection,
            "SELECT e.*" + WAITING + " AND e.host = ? AND e.due <= ? ORDER BY e.place DESC LIMIT 1",
            row -> {
              item[0] = item(row);
              page[0] = row.getString("page");
              return FeedEntryTable.read(row);
            },
            host,
            now);
    if (entry == null) {
      return null;
    }
    return new WaitingEntry(
        entry, item[0], FeedTable.get(connection, entry.feed()), known(connection, page[0]));
  }

  private static Optional<String> known(Connection connection, @Nullable String page)
      throws SQLException {
    return Optional.ofNullable(
        Sql.first(
            connection,
            "SELECT article FROM feed_entry WHERE page = ? AND article IS NOT NULL LIMIT 1",
            row -> row.getString(1),
            page));
  }

  /** When the first of the host's entries has its turn; empty where none waits. */
  static Optional<Instant> due(Connection connection, String host) throws SQLException {
    return Sql.rows(
            connection,
            "SELECT MIN(e.due) AS due" + WAITING + " AND e.host = ?",
            row -> Optional.ofNullable(Sql.instant(row, "due")),
            host)
        .get(0);
  }

  /** The hosts with entries that wait, of one feed or, for null, of all. */
  static List<String> hosts(Connection connection, @Nullable String feed) throws SQLException {
    String all = "SELECT DISTINCT e.host" + WAITING;
    return feed == null
        ? Sql.rows(connection, all, row -> row.getString(1))
        : Sql.rows(connection, all + " AND e.feed = ?", row -> row.getString(1), feed);
  }

  /** Marks the entry as the article that it became; whether it still waited for that. */
  static boolean done(Connection connection, FeedEntry entry, String article) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE feed_entry SET article = ?, due = NULL, content = NULL, failure = NULL"
                + " WHERE feed = ? AND name = ? AND due IS NOT NULL",
            article,
            entry.feed(),
            entry.name())
        > 0;
  }

  /**
   * Marks that the entry's page could not be had.
   *
   * @param again when to try again; null for never
   */
  static void failed(
      Connection connection, FeedEntry entry, String failure, @Nullable Instant again)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE feed_entry SET attempts = attempts + 1, failure = ?, due = ?"
            + " WHERE feed = ? AND name = ? AND due IS NOT NULL",
        failure,
        again == null ? null : Sql.utc(again),
        entry.feed(),
        entry.name());
  }

  /** Has all entries of the host wait. */
  static void rest(Connection connection, String host, Instant until) throws SQLException {
    Sql.update(
        connection, "UPDATE feed_entry SET due = ? WHERE host = ? AND due < ?", until, host, until);
  }

  /** Gives what was given up of the feed another try. */
  static void retry(Connection connection, String feed, Instant now) throws SQLException {
    Sql.update(
        connection,
        "UPDATE feed_entry SET attempts = 0, due = ? WHERE feed = ? AND article IS NULL",
        now,
        feed);
  }

  private static FeedItem item(ResultSet row) throws SQLException {
    return new FeedItem(
        row.getString("name"),
        row.getString("title"),
        row.getString("address"),
        row.getString("host"),
        row.getString("byline"),
        row.getObject("published", LocalDate.class),
        row.getString("content"));
  }
}
