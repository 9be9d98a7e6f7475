package dev.lectern.store;

import dev.lectern.article.Article;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts that articles had before, the last of them. */
final class HistoryTable {
  /** A page that is fetched again each day has three weeks of its past. */
  static final int MOST = 20;

  private HistoryTable() {}

  /**
   * Keeps the article's present text as one of its past, and lets the oldest beyond the most go.
   */
  static void keep(Connection connection, ArticleRow row) throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO article_version (article, version, since, title, content)
        SELECT id, version, COALESCE(changed, added), title, content FROM article WHERE id = ?
        ON CONFLICT DO NOTHING
        """,
        row.id());
    Sql.update(
        connection,
        """
        DELETE FROM article_version WHERE article = ? AND version NOT IN
          (SELECT version FROM article_version WHERE article = ? ORDER BY version DESC LIMIT ?)
        """,
        row.id(),
        row.id(),
        MOST);
  }

  /** The latest first. */
  static List<Version> of(Connection connection, String id) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT version, since, title FROM article_version WHERE article = ? ORDER BY version DESC",
        row ->
            new Version(
                row.getLong("version"),
                Objects.requireNonNull(Sql.instant(row, "since")),
                row.getString("title")),
        id);
  }

  /** The text; null where there is none of this number. */
  static @Nullable Article content(Connection connection, String id, long version)
      throws SQLException {
    String json =
        Sql.first(
            connection,
            "SELECT content FROM article_version WHERE article = ? AND version = ?",
            row -> row.getString(1),
            id,
            version);
    return json == null ? null : ArticleTable.read(id, json);
  }
}
