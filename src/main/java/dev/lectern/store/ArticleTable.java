package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rows of the articles, each with what is derived from its text. */
final class ArticleTable {
  private static final String INSERT =
      """
      INSERT INTO article (id, title, language, added, changed, content)
      VALUES (?, '', '', ?, ?, '') ON CONFLICT DO NOTHING
      """;

  private static final String WRITE =
      """
      UPDATE article SET title = ?, source = ?, published = ?, language = ?, address = ?,
        content = ?, words = ?, by_title = ?, by_source = ?, by_published = ?, added = ?,
        by_added = ?, listening = ?, by_listening = ?
      WHERE id = ?
      """;

  private ArticleTable() {}

  /** The row, held against other changes until the transaction ends; null where there is none. */
  static @Nullable ArticleRow lock(Connection connection, String id) throws SQLException {
    return Sql.first(
        connection,
        "SELECT " + ArticleRow.COLUMNS + " FROM article WHERE id = ? FOR UPDATE",
        ArticleRow::read,
        id);
  }

  /** As {@link #lock}, of a row that was there a statement ago. */
  static ArticleRow lockPresent(Connection connection, String id) throws SQLException {
    ArticleRow row = lock(connection, id);
    if (row == null) {
      // It was deleted for good between the two statements.
      throw new SQLException("The article " + id + " has gone meanwhile.", "40001");
    }
    return row;
  }

  /** Makes an empty row of version 1, and whether it was not there. */
  static boolean insert(Connection connection, String id, Instant added) throws SQLException {
    return Sql.update(connection, INSERT, id, added, added) > 0;
  }

  /** The text of the article; null where there is none. */
  static @Nullable Article content(Connection connection, String id, boolean deletedToo)
      throws SQLException {
    String json =
        Sql.first(
            connection,
            "SELECT content FROM article WHERE id = ?" + (deletedToo ? "" : " AND deleted IS NULL"),
            row -> row.getString(1),
            id);
    return json == null ? null : read(id, json);
  }

  /** Writes the article over the row, and its words in place of the old. */
  static void write(
      Connection connection, Article article, ArticleRow row, @Nullable Duration listening)
      throws SQLException {
    String id = article.id();
    if (row.words() != null) {
      WordIndex.remove(connection, row.words());
    }
    Sql.update(
        connection,
        WRITE,
        article.title().text(),
        article.source(),
        article.published(),
        article.language(),
        article.address(),
        ArticleJson.write(article),
        WordIndex.put(connection, article),
        SortKeys.title(article.title().text(), id),
        SortKeys.source(article.source(), row.added(), id),
        SortKeys.published(article.published(), id),
        row.added(),
        SortKeys.added(row.added(), id),
        listening == null ? null : listening.toMillis(),
        SortKeys.listening(listening, id),
        id);
  }

  static void listening(Connection connection, String id, Duration listening) throws SQLException {
    Sql.update(
        connection,
        "UPDATE article SET listening = ?, by_listening = ? WHERE id = ?",
        listening.toMillis(),
        SortKeys.listening(listening, id),
        id);
  }

  /** Counts a change that readers see. */
  static void nextVersion(Connection connection, String id) throws SQLException {
    Sql.update(connection, "UPDATE article SET version = version + 1 WHERE id = ?", id);
  }

  /**
   * @throws StoreException when this is not an article's text
   */
  static Article read(String id, String json) {
    try {
      return ArticleJson.read(json);
    } catch (IllegalArgumentException e) {
      throw new StoreException("Cannot read the article " + id + ": " + e.getMessage(), e);
    }
  }
}
