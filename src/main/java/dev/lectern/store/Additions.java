package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Passage;
import dev.lectern.digest.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Takes articles in, each for the first time or again. */
final class Additions {
  private Additions() {}

  /** Adds the article, or brings the one of its id up to date. */
  static Added.Outcome add(Connection connection, Article article, Instant now)
      throws SQLException {
    boolean fresh = ArticleTable.insert(connection, article.id(), now);
    ArticleRow row = ArticleTable.lockPresent(connection, article.id());
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

  /** The digest by which the same article is known when it comes again. */
  static String digest(Article article) {
    return Sha256.hex(ArticleJson.write(article.withDictionary(null)));
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
}
