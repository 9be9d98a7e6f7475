package dev.lectern.store;

import dev.lectern.article.Article;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Backup} wrote. */
final class Restoration {
  /** Takes a line, which is an article or a feed. */
  private interface Lines {
    void take(JsonObject line) throws SQLException;
  }

  private Restoration() {}

  /**
   * @throws IllegalArgumentException when this is no whole backup
   */
  static long read(Connection connection, InputStream in) throws SQLException {
    Instant now = Instant.now();
    return read(
        in,
        line -> {
          if (line.containsKey(FeedBackup.FEED)) {
            FeedBackup.restore(connection, line, now);
          } else {
            restore(connection, line);
          }
        });
  }

  /**
   * How many articles a backup has, all read.
   *
   * @throws IllegalArgumentException when this is no whole backup
   */
  static long count(InputStream in) {
    try {
      return read(in, line -> {});
    } catch (SQLException e) {
      throw new IllegalStateException("nothing was asked of a database", e);
    }
  }

  private static long read(InputStream in, Lines lines) throws SQLException {
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(Backup.NAME)) {
        throw new IllegalArgumentException("This file is not a backup of Lectern.");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
      long count = 0;
      while (true) {
        JsonObject line = line(reader.readLine());
        if (line.containsKey("format")) {
          requireWhole(line, count);
          return count;
        }
        lines.take(line);
        count += line.containsKey(FeedBackup.FEED) ? 0 : 1;
      }
    } catch (IOException e) {
      throw half(e);
    } catch (ClassCastException | DateTimeException | NullPointerException e) {
      throw new IllegalArgumentException("The backup is damaged; nothing was changed.", e);
    }
  }

  private static void restore(Connection connection, JsonObject line) throws SQLException {
    String id = line.getString("id");
    Instant added = Instant.parse(line.getString("added"));
    Article article = ArticleTable.read(id, line.getString("article"));
    boolean fresh = ArticleTable.insert(connection, id, added);
    ArticleRow row = Objects.requireNonNull(ArticleTable.lock(connection, id));
    if (!fresh && !article.equals(present(connection, id))) {
      HistoryTable.keep(connection, row);
    }
    Long millis = line.getLong("listening");
    ArticleTable.write(
        connection, article, row.at(added), millis == null ? null : Duration.ofMillis(millis));
    Sql.update(
        connection,
        """
        UPDATE article SET version = ?, changed = ?, opened = ?, deleted = ?, renamed = ?, digest = ?
        WHERE id = ?
        """,
        fresh ? line.getLong("version") : Math.max(row.version() + 1, line.getLong("version")),
        time(line, "since"),
        time(line, "opened"),
        time(line, "deleted"),
        line.getBoolean("renamed"),
        line.getString("digest"),
        id);
    TagTable.put(
        connection, id, line.getJsonArray("tags").stream().map(String.class::cast).toList());
    history(connection, id, line.getJsonArray("history"));
  }

  private static void history(Connection connection, String id, JsonArray history)
      throws SQLException {
    for (int i = 0; i < history.size(); i++) {
      JsonObject text = history.getJsonObject(i);
      Sql.update(
          connection,
          """
          INSERT INTO article_version (article, version, since, title, content)
          VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
          id,
          text.getLong("version"),
          time(text, "since"),
          text.getString("title"),
          text.getString("article"));
    }
  }

  /** What is there now; null also where it can't be read, which then is no loss. */
  private static @Nullable Article present(Connection connection, String id) throws SQLException {
    try {
      return ArticleTable.content(connection, id, true);
    } catch (StoreException e) {
      return null;
    }
  }

  private static JsonObject line(@Nullable String text) {
    if (text == null) {
      throw half(null);
    }
    try {
      return new JsonObject(text);
    } catch (DecodeException e) {
      throw half(e);
    }
  }

  private static void requireWhole(JsonObject end, long count) {
    if (end.getInteger("format") > Backup.FORMAT) {
      throw new IllegalArgumentException(
          "The backup was made by a later version of Lectern; restore it with that one.");
    }
    if (end.getLong("articles") != count) {
      throw half(null);
    }
  }

  private static IllegalArgumentException half(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "The backup is damaged or not whole; nothing was changed.", cause);
  }

  private static @Nullable OffsetDateTime time(JsonObject json, String key) {
    String text = json.getString(key);
    return text == null ? null : Sql.utc(Instant.parse(text));
  }
}
