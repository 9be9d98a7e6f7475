package dev.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is particular to a kind of database. */
interface Dialect {
  /** Gives connections, each a new one. */
  DataSource source();

  /** Whether no other process can have it open. */
  boolean isExclusive();

  /** Has what was committed on the disk, whatever happens to the process then. */
  void keep(Connection connection) throws SQLException;

  /**
   * Has the table's size known to what plans the statements, where the database does not see to it.
   */
  void measure(Connection connection, String table) throws SQLException;

  /** Why it could not be opened, and what to do, for people. */
  String reason(Exception e);

  /** Whether a change of so many bytes may be begun. */
  boolean hasRoom(long bytes);

  /** Whether this failed for lack of room on a disk. */
  boolean isFull(SQLException e);

  /** Whether all connections are of no use after this. */
  boolean isBroken(SQLException e);
}
