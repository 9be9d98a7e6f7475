package dev.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags of the articles. */
final class TagTable {
  private TagTable() {}

  /** Gives the article these tags and no other. */
  static void put(Connection connection, String id, Collection<String> tags) throws SQLException {
    Sql.update(connection, "DELETE FROM article_tag WHERE article = ?", id);
    for (Map.Entry<String, String> tag : Tags.named(tags).entrySet()) {
      Sql.update(
          connection,
          "INSERT INTO article_tag (article, name, tag) VALUES (?, ?, ?)",
          id,
          tag.getKey(),
          tag.getValue());
    }
  }

  static List<String> of(Connection connection, String id) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT tag FROM article_tag WHERE article = ? ORDER BY name",
        row -> row.getString(1),
        id);
  }

  /** The same entries, with their tags. */
  static List<Entry> withTags(Connection connection, List<Entry> entries) throws SQLException {
    if (entries.isEmpty()) {
      return entries;
    }
    Map<String, List<String>> tags = new HashMap<>();
    Sql.rows(
        connection,
        "SELECT article, tag FROM article_tag WHERE article IN ("
            + Sql.marks(entries.size())
            + ") ORDER BY name",
        row ->
            tags.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2)),
        entries.stream().map(Entry::id).toArray());
    return entries.stream().map(entry -> entry.with(tags.get(entry.id()))).toList();
  }

  /** The numbers of the words of the articles with the tag. */
  static BitSet having(Connection connection, String tag) throws SQLException {
    BitSet having = new BitSet();
    Sql.rows(
            connection,
            "SELECT a.words FROM article a JOIN article_tag t ON t.article = a.id WHERE t.name = ?",
            row -> row.getInt(1),
            Tags.name(tag))
        .forEach(having::set);
    return having;
  }

  /** All tags in use, in the order of the alphabet. */
  static List<TagCount> counts(Connection connection) throws SQLException {
    return Sql.rows(
        connection,
        """
        SELECT MIN(t.tag) AS tag, COUNT(*) AS articles
        FROM article_tag t JOIN article a ON a.id = t.article
        WHERE a.deleted IS NULL GROUP BY t.name ORDER BY t.name
        """,
        row -> new TagCount(row.getString("tag"), row.getLong("articles")));
  }
}
