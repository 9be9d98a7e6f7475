package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/** Takes articles in, each for the first time or again. */
final class Additions {
  private Additions() {}

  /** Adds the article, or brings the one of its id up to date. */
  static Added.Outcome add(Connection connection, Article article, Instant now)
      throws SQLException {
    boolean fresh = ArticleTable.insert(connection, article.id(), now);
    ArticleRow row = locked(connection, article.id());
    String digest = digest(article);
    if (!fresh && row.isLive() && digest.equals(row.digest())) {
      return Added.Outcome.UNCHANGED;
    }
    boolean back = !fresh && !row.isLive();
    Article kept = fresh ? article : withWorkOfReaders(connection, article, row);
    if (!fresh) {
      HistoryTable.keep(connection, row);
      ArticleTable.nextVersion(connection, row.id());
    }
    ArticleTable.write(connection, kept, back ? row.at(now) : row, null);
    Sql.update(
        connection,
        "UPDATE article SET digest = ?, changed = ?, deleted = NULL WHERE id = ?",
        digest,
        now,
        row.id());
    if (back) {
      Sql.update(connection, "UPDATE article SET opened = NULL WHERE id = ?", row.id());
    }
    return fresh || back ? Added.Outcome.NEW : Added.Outcome.UPDATED;
  }

  /** Derives what an earlier version of the tables did not have. */
  static void complete(Connection connection, String id) throws SQLException {
    ArticleRow row = locked(connection, id);
    try {
      Article article = Objects.requireNonNull(ArticleTable.content(connection, id, true));
      ArticleTable.write(connection, article, row, row.listening());
      Sql.update(connection, "UPDATE article SET digest = ? WHERE id = ?", digest(article), id);
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

  /** The digest by which the same article is known when it comes again. */
  static String digest(Article article) {
    try {
      byte[] bytes =
          ArticleJson.write(article.withDictionary(null)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Title, dictionary and choice of parts that readers made outlive the article's next text. */
  private static Article withWorkOfReaders(Connection connection, Article article, ArticleRow row)
      throws SQLException {
    Article kept =
        row.renamed() ? article.withTitle(new Passage(article.title().id(), row.title())) : article;
    try {
      Article before = ArticleTable.content(connection, row.id(), true);
      if (before == null) {
        return kept;
      }
      Article chosen = kept.withChoicesOf(before);
      return chosen.dictionary() == null ? chosen.withDictionary(before.dictionary()) : chosen;
    } catch (StoreException e) {
      // The text that can't be read is replaced by one that can.
      return kept;
    }
  }

  private static ArticleRow locked(Connection connection, String id) throws SQLException {
    ArticleRow row = ArticleTable.lock(connection, id);
    if (row == null) {
      // It was deleted for good between the two statements.
      throw new SQLException("The article " + id + " has gone meanwhile.", "40001");
    }
    return row;
  }
}
