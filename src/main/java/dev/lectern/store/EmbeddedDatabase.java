package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** Opens the H2 database of a folder, its tables up to date. Blocks. */
final class EmbeddedDatabase {
  private static final String NAME = "lectern";

  /**
   * PostgreSQL's dialect and names in lower case, so that one set of statements serves both
   * databases. Without {@code WRITE_DELAY=0} what was put in the last half second is lost when the
   * process is killed; with it a put still takes about 1 ms.
   */
  private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";

  private EmbeddedDatabase() {}

  /**
   * @param connections most connections at a time
   * @throws StoreException when the folder cannot be written, or the database is in use elsewhere,
   *     damaged, or of a later version
   */
  static JdbcConnectionPool open(Path folder, int connections) {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    if (file.toString().contains(";")) {
      // H2 has no escape for it: what follows would be taken as settings.
      throw new StoreException(
          "The folder of the library has a \";\" in its name: " + folder, null);
    }
    make(folder);
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + file + SETTINGS, "sa", "");
    pool.setMaxConnections(connections);
    try {
      // First by hand, since Flyway hides H2's reason; back in the pool it keeps the database ours.
      pool.getConnection().close();
      Flyway.configure().dataSource(pool).load().migrate();
      return pool;
    } catch (SQLException | FlywayException e) {
      pool.dispose();
      throw new StoreException(reason(e, folder), e);
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("Cannot make the folder of the library: " + folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException("Cannot write in the folder of the library: " + folder, null);
    }
  }

  private static String reason(Exception e, Path folder) {
    if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return "The library is in use by another process; stop that one, or choose another folder: "
          + folder;
    }
    return "Cannot open the library in " + folder + ": " + e.getMessage();
  }
}
