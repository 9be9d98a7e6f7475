package dev.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the table of articles says of one, without its text.
 *
 * @param since when its present text came
 * @param renamed whether a reader gave it its title
 * @param digest of the article as it was added; null where that is not known
 * @param words number of its words; null for one of an earlier version of the tables
 */
record ArticleRow(
    String id,
    String title,
    Instant added,
    long version,
    @Nullable Instant since,
    @Nullable Instant opened,
    @Nullable Instant deleted,
    boolean renamed,
    @Nullable Duration listening,
    @Nullable String digest,
    @Nullable Long words) {
  static final String COLUMNS =
      "id, title, added, version, changed, opened, deleted, renamed, listening, digest, words";

  static ArticleRow read(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString("id"),
        row.getString("title"),
        Objects.requireNonNull(Sql.instant(row, "added")),
        row.getLong("version"),
        Sql.instant(row, "changed"),
        Sql.instant(row, "opened"),
        Sql.instant(row, "deleted"),
        row.getBoolean("renamed"),
        listening(row),
        row.getString("digest"),
        Sql.number(row, "words"));
  }

  boolean isLive() {
    return deleted == null;
  }

  /** The same, come into the library at another time. */
  ArticleRow at(Instant time) {
    return new ArticleRow(
        id, title, time, version, since, opened, deleted, renamed, listening, digest, words);
  }

  /** The columns that {@link #entry} reads. */
  static final String ENTRY =
      "id, title, source, published, language, added, version, opened, listening, words";

  /** The line of the list, its tags still to come. */
  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("id"),
        row.getString("title"),
        Objects.toString(row.getString("source"), ""),
        Objects.toString(row.getString("published"), ""),
        row.getString("language"),
        Objects.requireNonNull(Sql.instant(row, "added")),
        row.getLong("version"),
        Sql.instant(row, "opened") == null,
        listening(row),
        List.of());
  }

  private static @Nullable Duration listening(ResultSet row) throws SQLException {
    Long millis = Sql.number(row, "listening");
    return millis == null ? null : Duration.ofMillis(millis);
  }
}
