package dev.lectern.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** The H2 database of a folder, in this process. */
final class EmbeddedDatabase implements Dialect {
  private static final String NAME = "lectern";

  /**
   * PostgreSQL's dialect and names in lower case, so that one set of statements serves both
   * databases. The lock may be held for as long as it takes to write the words of a large book.
   *
   * <p>H2 writes what is committed half a second later, which {@link #keep} does not wait for. With
   * {@code WRITE_DELAY=0} it would write at once, but never give room back until it is closed: its
   * thread that does is the one that writes late. What is out of date stays for five seconds (45 by
   * default), as each change is on the disk, and not in its cache, before the next.
   */
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;RETENTION_TIME=5000;LOCK_TIMEOUT=20000";

  /**
   * Bytes that must be free before a change: H2 writes a change up to some times its size, and
   * closes itself where it runs out of room in the middle.
   */
  private static final long RESERVE = 8L << 20;

  private final Path folder;
  private final JdbcDataSource source = new JdbcDataSource();

  /**
   * @throws StoreException when the folder cannot be made or written in
   */
  EmbeddedDatabase(Path folder) {
    this.folder = folder;
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    if (file.toString().contains(";")) {
      // H2 has no escape for it: what follows would be taken as settings.
      throw new StoreException(
          "The folder of the library has a \";\" in its name: " + folder, null);
    }
    make();
    source.setURL("jdbc:h2:file:" + file + SETTINGS);
    source.setUser("sa");
    source.setPassword("");
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public boolean isExclusive() {
    return true;
  }

  @Override
  public String reason(Exception e) {
    if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return "The library is in use by another process; stop that one, or choose another folder: "
          + folder;
    }
    return "Cannot open the library in " + folder + ": " + e.getMessage();
  }

  @Override
  public void keep(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  @Override
  public void measure(Connection connection, String table) {
    // H2 counts as it writes.
  }

  @Override
  public boolean hasRoom(long bytes) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return disk.getUsableSpace() >= RESERVE + 4 * bytes;
    } catch (IOException e) {
      // Not known; the database will tell.
      return true;
    }
  }

  @Override
  public boolean isFull(SQLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left")) {
        return true;
      }
    }
    return isBroken(e) && !hasRoom(0);
  }

  @Override
  public boolean isBroken(SQLException e) {
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.CONNECTION_BROKEN_1 ->
          true;
      default -> false;
    };
  }

  private void make() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("Cannot make the folder of the library: " + folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException("Cannot write in the folder of the library: " + folder, null);
    }
  }
}
