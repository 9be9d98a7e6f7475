package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers change: title and tags, which text, whether an article is there at all. */
final class Changes {
  private Changes() {}

  static void edit(
      Connection connection, String id, @Nullable Long expected, Edit edit, Instant now)
      throws SQLException {
    ArticleRow row = live(connection, id, expected);
    String title = edit.title();
    if (title != null && !title.equals(row.title())) {
      Article before = present(ArticleTable.content(connection, id, false), id);
      Article after = before.withTitle(new Passage(before.title().id(), title));
      ArticleTable.write(connection, after, row, row.listening());
      Sql.update(connection, "UPDATE article SET renamed = TRUE WHERE id = ?", id);
    }
    List<String> tags = edit.tags();
    if (tags != null) {
      TagTable.put(connection, id, tags);
    }
    if (edit.unopened() != null) {
      Sql.update(
          connection,
          "UPDATE article SET opened = ? WHERE id = ?",
          edit.unopened() ? null : Sql.utc(now),
          id);
    }
    ArticleTable.nextVersion(connection, id);
  }

  /**
   * Takes the article out of the list, for the time that it can be put back; whether it was there.
   */
  static boolean delete(Connection connection, String id, @Nullable Long expected, Instant now)
      throws SQLException {
    ArticleRow row = ArticleTable.lock(connection, id);
    if (row == null || !row.isLive()) {
      return false;
    }
    requireVersion(row, expected);
    Sql.update(
        connection, "UPDATE article SET deleted = ?, version = version + 1 WHERE id = ?", now, id);
    return true;
  }

  /** Puts a deleted article back at its place; whether it could be. */
  static boolean undelete(Connection connection, String id, @Nullable Long expected)
      throws SQLException {
    ArticleRow row = ArticleTable.lock(connection, id);
    if (row == null || row.isLive()) {
      return false;
    }
    requireVersion(row, expected);
    Sql.update(
        connection, "UPDATE article SET deleted = NULL, version = version + 1 WHERE id = ?", id);
    return true;
  }

  /**
   * The article, held against other changes until the transaction ends.
   *
   * @throws NoSuchArticleException when there is none
   */
  static Article present(Connection connection, String id) throws SQLException {
    live(connection, id, null);
    return present(ArticleTable.content(connection, id, false), id);
  }

  /** Puts the article in the place of the one of its id, with nothing in its history. */
  static void put(Connection connection, Article article) throws SQLException {
    ArticleRow row = live(connection, article.id(), null);
    ArticleTable.write(connection, article, row, null);
    ArticleTable.nextVersion(connection, row.id());
  }

  /** Gives the article a text that it had; its present one becomes one that it had. */
  static void back(
      Connection connection, String id, long version, @Nullable Long expected, Instant now)
      throws SQLException {
    ArticleRow row = live(connection, id, expected);
    Article earlier = HistoryTable.content(connection, id, version);
    if (earlier == null) {
      throw new NoSuchArticleException("The article " + id + " has no version " + version + ".");
    }
    HistoryTable.keep(connection, row);
    ArticleTable.write(connection, earlier, row, null);
    Sql.update(connection, "UPDATE article SET changed = ? WHERE id = ?", now, id);
    ArticleTable.nextVersion(connection, id);
  }

  /** Deletes for good what was deleted before the time. */
  static int purge(Connection connection, Instant before) throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM loose_words WHERE number IN (SELECT words FROM article WHERE deleted < ?)",
        before);
    return Sql.update(connection, "DELETE FROM article WHERE deleted < ?", before);
  }

  private static ArticleRow live(Connection connection, String id, @Nullable Long expected)
      throws SQLException {
    ArticleRow row = ArticleTable.lock(connection, id);
    if (row == null || !row.isLive()) {
      throw new NoSuchArticleException("There is no article " + id + ".");
    }
    requireVersion(row, expected);
    return row;
  }

  private static void requireVersion(ArticleRow row, @Nullable Long expected) {
    if (expected != null && expected != row.version()) {
      throw new StaleVersionException("article " + row.id(), expected, row.version());
    }
  }

  private static Article present(@Nullable Article article, String id) {
    if (article == null) {
      throw new NoSuchArticleException("There is no article " + id + ".");
    }
    return article;
  }
}
