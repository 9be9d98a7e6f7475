package dev.lectern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The segments of the word index: each is written once, in the order of its words, and merged with
 * others of its size, so that there are few and each word is written few times.
 */
final class Segments {
  /** Each search joins it to the postings. */
  static final String TABLE = "segment";

  /** Segments of one level that are merged into one of the next. */
  private static final int MERGED = 8;

  /** Rows sent to or read from the database at once. */
  private static final int BATCH = 1000;

  private Segments() {}

  /** Writes the words of one segment. */
  static final class Writer implements AutoCloseable {
    private final PreparedStatement statement;
    private final long segment;
    private int waiting;

    private Writer(PreparedStatement statement, long segment) {
      this.statement = statement;
      this.segment = segment;
    }

    void add(byte[] word, byte[] numbers) throws SQLException {
      statement.setLong(1, segment);
      statement.setBytes(2, word);
      statement.setBytes(3, numbers);
      statement.addBatch();
      if (++waiting % BATCH == 0) {
        statement.executeBatch();
      }
    }

    @Override
    public void close() throws SQLException {
      try (statement) {
        statement.executeBatch();
      }
    }
  }

  /** A new segment, to be written. */
  static Writer add(Connection connection, int level) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO segment (level) VALUES (?)", new String[] {"id"})) {
      statement.setInt(1, level);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return new Writer(
            connection.prepareStatement(
                "INSERT INTO posting (segment, word, numbers) VALUES (?, ?, ?)"),
            keys.getLong(1));
      }
    }
  }

  /** Merges the segments of a level that has enough of them; whether there was one. */
  static boolean merge(Connection connection) throws SQLException {
    Integer level =
        Sql.first(
            connection,
            "SELECT level FROM segment GROUP BY level HAVING COUNT(*) >= ? ORDER BY level LIMIT 1",
            row -> row.getInt(1),
            MERGED);
    if (level == null) {
      return false;
    }
    List<Long> segments =
        Sql.rows(
            connection,
            "SELECT id FROM segment WHERE level = ? ORDER BY id",
            row -> row.getLong(1),
            level);
    String ids = segments.stream().map(String::valueOf).collect(Collectors.joining(","));
    merge(connection, ids, level + 1, inUse(connection));
    Sql.update(connection, "DELETE FROM posting WHERE segment IN (" + ids + ")");
    int gone = Sql.update(connection, "DELETE FROM segment WHERE id IN (" + ids + ")");
    if (gone != segments.size()) {
      throw new SQLException("The segments have changed meanwhile.", "40001");
    }
    return true;
  }

  /** The numbers of the articles' present words: those of earlier texts are left out. */
  private static BitSet inUse(Connection connection) throws SQLException {
    BitSet inUse = new BitSet();
    Sql.rows(connection, "SELECT words FROM article WHERE words >= 0", row -> row.getInt(1))
        .forEach(inUse::set);
    return inUse;
  }

  private static void merge(Connection connection, String ids, int level, BitSet inUse)
      throws SQLException {
    try (Writer writer = add(connection, level);
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT word, numbers FROM posting WHERE segment IN (" + ids + ") ORDER BY word")) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery()) {
        byte[] word = new byte[0];
        BitSet numbers = new BitSet();
        while (rows.next()) {
          byte[] next = rows.getBytes(1);
          if (!Arrays.equals(word, next)) {
            write(writer, word, numbers, inUse);
            word = next;
          }
          Postings.read(rows.getBytes(2), numbers);
        }
        write(writer, word, numbers, inUse);
      }
    }
  }

  /** Writes the word's numbers, and empties their set. */
  private static void write(Writer writer, byte[] word, BitSet numbers, BitSet inUse)
      throws SQLException {
    numbers.and(inUse);
    if (!numbers.isEmpty()) {
      Postings postings = new Postings();
      numbers.stream().forEach(postings::add);
      writer.add(word, postings.bytes());
      numbers.clear();
    }
  }
}
