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
 * each. So a new article's words stay together in a row of {@code loose_words}, which a search
 * reads whole; {@link #gather} brings many of those into the postings at once, as a segment of its
 * own.
 */
final class WordIndex {
  /**
   * Articles whose words are gathered at once, and most that a search reads whole: half a megabyte.
   */
  static final int SEGMENT = 64;

  /** A shorter word is found whole only: too many begin so. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Words are letters and digits, so that this marks those of titles. */
  private static final String TITLE = "^";

  /** H2 ends a VARCHAR at 1,048,576 characters. More different words no book has. */
  private static final int LARGEST_SET = 1_000_000;

  /**
   * The articles that were found, by the numbers of their words; some may be gone.
   *
   * @param all those with all the words in title or text
   * @param titles those with all the words in the title
   */
  record Hits(BitSet all, BitSet titles) {}

  private record Loose(int number, String title, String text) {}

  private WordIndex() {}

  /** Keeps the article's words; answers their number. */
  static long put(Connection connection, Article article) throws SQLException {
    Set<String> text = new LinkedHashSet<>();
    for (Passage passage : article.passages()) {
      Words.addTo(text, passage.text());
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO loose_words (title, text) VALUES (?, ?)", new String[] {"number"})) {
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
    Sql.update(connection, "DELETE FROM loose_words WHERE number = ?", number);
  }

  /** Finds the articles that have all the words. */
  static Hits find(Connection connection, Set<String> words) throws SQLException {
    List<Loose> loose = loose(connection, Integer.MAX_VALUE);
    Hits hits = null;
    for (String word : words) {
      BitSet all = new BitSet();
      BitSet titles = new BitSet();
      read(connection, word, all);
      read(connection, TITLE + word, titles);
      String looked = word.length() < SHORTEST_BEGINNING ? " " + word + " " : " " + word;
      for (Loose article : loose) {
        all.set(article.number(), article.text().contains(looked));
        titles.set(article.number(), article.title().contains(looked));
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
   * Brings the words of new articles into the postings, if there are so many; merges segments where
   * there are many of one size.
   *
   * @return whether there was something to do, and there may be more
   */
  static boolean gather(Connection connection) throws SQLException {
    List<Loose> articles = loose(connection, SEGMENT);
    if (articles.size() < SEGMENT) {
      return Segments.merge(connection);
    }
    int taken =
        Sql.update(
            connection,
            "DELETE FROM loose_words WHERE number <= ?",
            articles.get(articles.size() - 1).number());
    if (taken != articles.size()) {
      throw new SQLException("The loose words have changed meanwhile.", "40001");
    }
    Map<String, Postings> postings = new TreeMap<>();
    for (Loose article : articles) {
      add(postings, article.text(), "", article.number());
      add(postings, article.title(), TITLE, article.number());
    }
    try (Segments.Writer writer = Segments.add(connection, 0)) {
      for (Map.Entry<String, Postings> each : postings.entrySet()) {
        writer.add(bytes(each.getKey()), each.getValue().bytes());
      }
    }
    return true;
  }

  private static void add(Map<String, Postings> postings, String row, String mark, int number) {
    for (String word : row.strip().split(" ", -1)) {
      postings.computeIfAbsent(mark + word, key -> new Postings()).add(number);
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
            "SELECT p.numbers FROM segment s JOIN posting p ON p.segment = s.id"
                + " WHERE p.word >= ? AND p.word <= ?",
            row -> row.getBytes(1),
            start,
            end)
        .forEach(numbers -> Postings.read(numbers, into));
  }

  /** The first of the articles whose words are not in the postings yet. */
  private static List<Loose> loose(Connection connection, int most) throws SQLException {
    return Sql.rows(
        connection,
        "SELECT number, title, text FROM loose_words ORDER BY number LIMIT ?",
        row -> new Loose(row.getInt(1), row.getString(2), row.getString(3)),
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
