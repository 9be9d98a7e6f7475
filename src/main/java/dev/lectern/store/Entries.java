package dev.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Single lines of the list, with their tags; {@link Listings} finds pages of them. */
final class Entries {
  private Entries() {}

  /** The line of the article, which is there, deleted or not. */
  static Entry of(Connection connection, String id) throws SQLException {
    return find(connection, id, "TRUE").orElseThrow();
  }

  /** The line of the article; empty where there is none, or it is deleted. */
  static Optional<Entry> live(Connection connection, String id) throws SQLException {
    return find(connection, id, "deleted IS NULL");
  }

  /** At most a page of the deleted ones, the last deleted first. */
  static List<Entry> deleted(Connection connection) throws SQLException {
    return TagTable.withTags(
        connection,
        Sql.rows(
            connection,
            "SELECT "
                + ArticleRow.ENTRY
                + " FROM article WHERE deleted IS NOT NULL ORDER BY deleted DESC LIMIT ?",
            ArticleRow::entry,
            Query.PAGE));
  }

  private static Optional<Entry> find(Connection connection, String id, String condition)
      throws SQLException {
    Entry entry =
        Sql.first(
            connection,
            "SELECT " + ArticleRow.ENTRY + " FROM article WHERE id = ? AND " + condition,
            ArticleRow::entry,
            id);
    return entry == null ? Optional.empty() : Optional.of(entry.with(TagTable.of(connection, id)));
  }
}
