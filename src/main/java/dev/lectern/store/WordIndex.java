package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words are in which article, in tables of the library's own database: so it changes with the
 * article in one transaction, is the same on every database, and takes no memory.
 *
 * <p>To put each word of a new article among thousands of others would write a page of the disk for
 * each. So a new article's words stay together in a row of {@code word_set}, which a search reads
 * whole; {@link #gather} brings many of those into the {@code posting} table at once.
 */
final class WordIndex {
  /** Sets that are gathered at once, and most that a search reads whole: about a megabyte. */
  static final int SEGMENT = 128;

  /** A shorter word is found whole only: too many begin so. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Words are letters and digits, so that this marks those of titles. */
  private static final String TITLE = "^";

  /** H2 ends a VARCHAR at 1,048,576 characters. More different words no book has. */
  private static final int LARGEST_SET = 1_000_000;

  /** Rows sent to the database at once. */
  private static final int BATCH = 1000;

  /**
   * The articles that were found, by the numbers of their word sets; some may be gone.
   *
   * @param all those with all the words in title or text
   * @param titles those with all the words in the title
   */
  record Hits(BitSet all, BitSet titles) {}

  private record WordSet(int number, String title, String text) {}

  private WordIndex() {}

  /** Keeps the article's words; answers the number of the set. */
  static long put(Connection connection, Article article) throws SQLException {
    Set<String> text = new LinkedHashSet<>();
    for (Passage passage : article.passages()) {
      Words.addTo(text, passage.text());
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO word_set (title, text) VALUES (?, ?)", new String[] {"number"})) {
      statement.setString(1, row(Words.of(article.title().text())));
      statement.setString(2, row(text));
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  static void remove(Connection connection, long number) throws SQLException {
    Sql.update(connection, "DELETE FROM word_set WHERE number = ?", number);
  }

  /** Finds the articles that have all the words. */
  static Hits find(Connection connection, Set<String> words) throws SQLException {
    List<WordSet> loose = loose(connection, Integer.MAX_VALUE);
    Hits hits = null;
    for (String word : words) {
      BitSet all = new BitSet();
      BitSet titles = new BitSet();
      read(connection, word, all);
      read(connection, TITLE + word, titles);
      String looked = word.length() < SHORTEST_BEGINNING ? " " + word + " " : " " + word;
      for (WordSet set : loose) {
        all.set(set.number(), set.text().contains(looked));
        titles.set(set.number(), set.title().contains(looked));
      }
      if (hits == null) {
        hits = new Hits(all, titles);
      } else {
        hits.all().and(all);
        hits.titles().and(titles);
      }
    }
    return hits == null ? new Hits(new BitSet(), new BitSet()) : hits;
  }

  /**
   * Brings a segment of new word sets into the postings, if there are so many; and lets go of
   * segments whose articles have mostly changed, to be gathered anew.
   *
   * @return whether there was something to do, and there may be more
   */
  static boolean gather(Connection connection) throws SQLException {
    List<WordSet> sets = loose(connection, SEGMENT);
    if (sets.size() < SEGMENT) {
      return false;
    }
    int segment = sets.get(0).number();
    int last = sets.get(sets.size() - 1).number();
    int taken =
        Sql.update(
            connection,
            "UPDATE word_set SET segment = ? WHERE segment IS NULL AND number BETWEEN ? AND ?",
            segment,
            segment,
            last);
    if (taken != sets.size()) {
      throw new SQLException("The word sets have changed meanwhile.", "40001");
    }
    write(connection, segment, postings(sets));
    loosen(connection);
    return true;
  }

  private static void loosen(Connection connection) throws SQLException {
    List<Long> sparse =
        Sql.rows(
            connection,
            "SELECT segment FROM word_set WHERE segment IS NOT NULL"
                + " GROUP BY segment HAVING COUNT(*) < ?",
            row -> row.getLong(1),
            SEGMENT / 2);
    for (Long segment : sparse) {
      Sql.update(connection, "UPDATE word_set SET segment = NULL WHERE segment = ?", segment);
      Sql.update(connection, "DELETE FROM posting WHERE segment = ?", segment);
    }
  }

  private static Map<String, Postings> postings(List<WordSet> sets) {
    Map<String, Postings> postings = new TreeMap<>();
    for (WordSet set : sets) {
      for (String word : set.text().strip().split(" ", -1)) {
        postings.computeIfAbsent(word, key -> new Postings()).add(set.number());
      }
      for (String word : set.title().strip().split(" ", -1)) {
        postings.computeIfAbsent(TITLE + word, key -> new Postings()).add(set.number());
      }
    }
    return postings;
  }

  private static void write(Connection connection, int segment, Map<String, Postings> postings)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO posting (word, segment, sets) VALUES (?, ?, ?)")) {
      int waiting = 0;
      for (Map.Entry<String, Postings> each : postings.entrySet()) {
        statement.setBytes(1, bytes(each.getKey()));
        statement.setLong(2, segment);
        statement.setBytes(3, each.getValue().bytes());
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static void read(Connection connection, String word, BitSet into) throws SQLException {
    boolean beginning = word.replace(TITLE, "").length() >= SHORTEST_BEGINNING;
    byte[] start = bytes(word);
    byte[] end = Arrays.copyOf(start, start.length + (beginning ? 1 : 0));
    if (beginning) {
      // No byte of UTF-8 is 0xff: this is after all that begins with the word.
      end[start.length] = (byte) 0xff;
    }
    Sql.rows(
            connection,
            "SELECT sets FROM posting WHERE word >= ? AND word <= ?",
            row -> row.getBytes(1),
            start,
            end)
        .forEach(sets -> Postings.read(sets, into));
  }

  /** The first of the sets that are not in the postings yet. */
  private static List<WordSet> loose(Connection connection, int most) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT number, title, text FROM word_set WHERE segment IS NULL ORDER BY number LIMIT ?",
        row -> new WordSet(row.getInt(1), row.getString(2), row.getString(3)),
        most);
  }

  private static String row(Set<String> words) {
    String row = " " + String.join(" ", words) + " ";
    return row.length() <= LARGEST_SET
        ? row
        : row.substring(0, row.lastIndexOf(' ', LARGEST_SET) + 1);
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }
}
