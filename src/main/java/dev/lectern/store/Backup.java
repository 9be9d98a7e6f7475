package dev.lectern.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The library as a ZIP file of one text: a line of JSON for each article, one for each feed, and a
 * last line that says how many articles there are, so that half a file is known as such.
 */
final class Backup {
  static final String NAME = "lectern.jsonl";

  /** The form of the lines; a later one has a greater number. */
  static final int FORMAT = 2;

  private static final int AT_ONCE = 50;

  private Backup() {}

  static long write(Connection connection, OutputStream out) throws SQLException {
    // Both databases show a transaction of this kind the state of its beginning.
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      zip.putNextEntry(new ZipEntry(NAME));
      long count = 0;
      String last = "";
      List<JsonObject> articles;
      do {
        articles = after(connection, last);
        for (JsonObject article : articles) {
          last = article.getString("id");
          article.put("tags", new JsonArray(TagTable.of(connection, last)));
          article.put("history", history(connection, last));
          line(lines, article);
          count++;
        }
      } while (!articles.isEmpty());
      for (JsonObject feed : FeedBackup.lines(connection)) {
        line(lines, feed);
      }
      line(lines, new JsonObject().put("format", FORMAT).put("articles", count));
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Writer lines, JsonObject json) throws IOException {
    lines.write(json.encode());
    lines.write('\n');
  }

  private static List<JsonObject> after(Connection connection, String id) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT " + ArticleRow.COLUMNS + ", content FROM article WHERE id > ? ORDER BY id LIMIT ?",
        Backup::article,
        id,
        AT_ONCE);
  }

  private static JsonObject article(ResultSet columns) throws SQLException {
    ArticleRow row = ArticleRow.read(columns);
    return new JsonObject()
        .put("id", row.id())
        .put("added", row.added().toString())
        .put("version", row.version())
        .put("since", time(row.since()))
        .put("opened", time(row.opened()))
        .put("deleted", time(row.deleted()))
        .put("renamed", row.renamed())
        .put("listening", row.listening() == null ? null : row.listening().toMillis())
        .put("digest", row.digest())
        .put("article", columns.getString("content"));
  }

  private static JsonArray history(Connection connection, String id) throws SQLException {
    return new JsonArray(
        Sql.rows(
            connection,
            "SELECT version, since, title, content FROM article_version"
                + " WHERE article = ? ORDER BY version",
            row ->
                new JsonObject()
                    .put("version", row.getLong("version"))
                    .put("since", time(Objects.requireNonNull(Sql.instant(row, "since"))))
                    .put("title", row.getString("title"))
                    .put("article", row.getString("content")),
            id));
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
