package dev.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database, by its JDBC address. */
final class PostgresDatabase implements Dialect {
  static final String PREFIX = "jdbc:postgresql:";

  private static final String DISK_FULL = "53100";

  /** Our statements are short: to compile one takes PostgreSQL many times as long as to run it. */
  private static final String WITHOUT_COMPILER = "-c jit=off";

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  /**
   * @throws StoreException when this is no such address
   */
  PostgresDatabase(String address) {
    try {
      source.setURL(address);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          "The address of the database must look like "
              + PREFIX
              + "//127.0.0.1:5432/lectern?user=lectern&password=…",
          e);
    }
    source.setReWriteBatchedInserts(true);
    if (source.getOptions() == null) {
      source.setOptions(WITHOUT_COMPILER);
    }
    source.setApplicationName("lectern");
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public boolean isExclusive() {
    return false;
  }

  @Override
  public String reason(Exception e) {
    // Not the address as it was given: a password may be in it.
    return "Cannot open the library in the database "
        + source.getDatabaseName()
        + " of PostgreSQL on "
        + String.join(", ", source.getServerNames())
        + ": "
        + e.getMessage();
  }

  @Override
  public void keep(Connection connection) {
    // A commit is on the disk.
  }

  /**
   * PostgreSQL measures a table by itself after 50 changes. Until then it takes it for one of some
   * thousand rows, and would rather read a table that is joined to it whole.
   */
  @Override
  public void measure(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE " + table);
    }
  }

  @Override
  public boolean hasRoom(long bytes) {
    return true;
  }

  @Override
  public boolean isFull(SQLException e) {
    return DISK_FULL.equals(e.getSQLState());
  }

  @Override
  public boolean isBroken(SQLException e) {
    // The pool itself drops connections that failed.
    return false;
  }
}
