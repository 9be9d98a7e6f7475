package dev.lectern.store;

import dev.lectern.article.Article;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Derives for the articles of an earlier version of the tables what these did not have. */
final class Completion {
  /** Articles of a transaction: a large library is completed in steps, none of them lost. */
  private static final int AT_ONCE = 50;

  private Completion() {}

  /** Completes all articles that need it. Blocks. */
  static void of(Database database) {
    int completed;
    do {
      completed = database.now("Cannot bring the library up to date", Completion::some);
    } while (completed > 0);
  }

  private static int some(Connection connection) throws SQLException {
    List<String> ids =
        Sql.rows(
            connection,
            "SELECT id FROM article WHERE words IS NULL ORDER BY id LIMIT ?",
            row -> row.getString(1),
            AT_ONCE);
    for (String id : ids) {
      complete(connection, id);
    }
    return ids.size();
  }

  private static void complete(Connection connection, String id) throws SQLException {
    ArticleRow row = ArticleTable.lockPresent(connection, id);
    try {
      Article article = Objects.requireNonNull(ArticleTable.content(connection, id, true));
      ArticleTable.write(connection, article, row, row.listening());
      Sql.update(
          connection, "UPDATE article SET digest = ? WHERE id = ?", Additions.digest(article), id);
    } catch (StoreException e) {
      // What can't be read stays in the list, for somebody to mend or remove.
      Sql.update(
          connection,
          "UPDATE article SET words = -1, by_added = ?, by_title = ?, by_source = ?,"
              + " by_published = ?, by_listening = ? WHERE id = ?",
          SortKeys.added(row.added(), id),
          SortKeys.title(row.title(), id),
          SortKeys.source(null, row.added(), id),
          SortKeys.published(null, id),
          SortKeys.listening(null, id),
          id);
    }
  }
}
