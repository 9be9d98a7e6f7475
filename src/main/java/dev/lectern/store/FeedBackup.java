package dev.lectern.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feeds as lines of a backup, each with the entries that were dealt with, so that none comes again.
 * Those that wait are left out: a restored feed is fetched at once, and lists them again.
 */
final class FeedBackup {
  /** The member that tells a feed's line from an article's. */
  static final String FEED = "feed";

  private FeedBackup() {}

  static List<JsonObject> lines(Connection connection) throws SQLException {
    List<JsonObject> feeds =
        Sql.rows(connection, "SELECT * FROM feed ORDER BY id", FeedBackup::feed);
    for (JsonObject feed : feeds) {
      feed.put("entries", new JsonArray(entries(connection, feed.getString(FEED))));
    }
    return feeds;
  }

  /** Follows the feed of the line where it is not followed, and learns what it knew. */
  static void restore(Connection connection, JsonObject line, Instant now) throws SQLException {
    String address = line.getString("address");
    String same = FeedTable.at(connection, address);
    String id = same == null ? line.getString(FEED) : same;
    if (same == null) {
      FeedState state =
          new FeedState(
              address,
              line.getString("title"),
              line.getString("site"),
              line.getString("language"),
              null,
              null,
              now,
              List.of());
      FeedTable.insert(connection, id, state, Instant.parse(line.getString("added")));
      FeedTable.stand(connection, id, Feed.Standing.valueOf(line.getString("standing")));
    }
    JsonArray entries = line.getJsonArray("entries");
    for (int i = 0; i < entries.size(); i++) {
      restoreEntry(connection, id, entries.getJsonObject(i), now);
    }
  }

  private static void restoreEntry(
      Connection connection, String feed, JsonObject entry, Instant now) throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO feed_entry (feed, name, title, address, page, host, place, listed, attempts,
          article, failure)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        feed,
        entry.getString("name"),
        entry.getString("title"),
        entry.getString("address"),
        Digest.ofNullable(entry.getString("address")),
        entry.getString("host"),
        Instant.parse(entry.getString("place")),
        now,
        entry.getInteger("attempts"),
        entry.getString("article"),
        entry.getString("failure"));
  }

  private static JsonObject feed(ResultSet row) throws SQLException {
    return new JsonObject()
        .put(FEED, row.getString("id"))
        .put("address", row.getString("address"))
        .put("title", row.getString("title"))
        .put("site", row.getString("site"))
        .put("language", row.getString("language"))
        .put("added", time(Sql.instant(row, "added")))
        .put("standing", row.getString("standing"));
  }

  private static List<JsonObject> entries(Connection connection, String feed) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT * FROM feed_entry WHERE feed = ? AND due IS NULL ORDER BY place, name",
        row ->
            new JsonObject()
                .put("name", row.getString("name"))
                .put("title", row.getString("title"))
                .put("address", row.getString("address"))
                .put("host", row.getString("host"))
                .put("place", time(Sql.instant(row, "place")))
                .put("attempts", row.getInt("attempts"))
                .put("article", row.getString("article"))
                .put("failure", row.getString("failure")),
        feed);
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
