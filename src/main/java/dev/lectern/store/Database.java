package dev.lectern.store;

import static java.lang.System.Logger.Level.DEBUG;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The database of the library, its tables up to date: runs work in transactions, off the event
 * loop. Safe to use from any thread.
 */
final class Database {
  /** Statements are short and the database is near: more would only wait for cores. */
  private static final int CONNECTIONS = 4;

  /** Transactions that met others, in PostgreSQL and in H2: they succeed when run again. */
  private static final Set<String> MET_ANOTHER = Set.of("40001", "40P01", "90131");

  private static final int ATTEMPTS = 5;

  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  /** What is done with a connection, within a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  private final Dialect dialect;
  private final HikariDataSource pool;
  private final Vertx vertx;
  private final WorkerExecutor workers;
  private volatile boolean closed;

  private Database(Vertx vertx, Dialect dialect, HikariDataSource pool) {
    this.vertx = vertx;
    this.dialect = dialect;
    this.pool = pool;
    this.workers = vertx.createSharedWorkerExecutor("lectern-store", CONNECTIONS);
  }

  /**
   * Opens the database, makes its tables or brings them up to date. Blocks.
   *
   * @param address JDBC address of a PostgreSQL database; empty for the embedded one
   * @param folder of the embedded one
   * @throws StoreException when it cannot be reached, or is in use elsewhere, damaged, or of a
   *     later version
   */
  static Database open(Vertx vertx, String address, Path folder) {
    Dialect dialect =
        address.isEmpty() ? new EmbeddedDatabase(folder) : new PostgresDatabase(address);
    // First by hand, since the pool and Flyway hide the reason of a failure.
    try (Connection first = dialect.source().getConnection()) {
      LOG.log(DEBUG, "The library is in {0}", first.getMetaData().getDatabaseProductName());
      Flyway.configure().dataSource(dialect.source()).load().migrate();
      return new Database(vertx, dialect, pool(dialect.source()));
    } catch (SQLException | FlywayException e) {
      throw new StoreException(dialect.reason(e), e);
    }
  }

  private static HikariDataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("lectern");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setAutoCommit(false);
    // The embedded database closes with its last connection.
    config.setMinimumIdle(CONNECTIONS);
    return new HikariDataSource(config);
  }

  /**
   * Runs the work in a transaction, again where it met another.
   *
   * @param failure what could not be done when it fails: the beginning of the message
   */
  <T> Future<T> run(String failure, Work<T> work) {
    return blocking(failure, () -> now(failure, work, false));
  }

  /**
   * As {@link #run}, for what writes.
   *
   * @param bytes about how much
   */
  <T> Future<T> change(String failure, long bytes, Work<T> work) {
    return blocking(
        failure,
        () -> {
          requireRoom(failure, bytes);
          return now(failure, work, true);
        });
  }

  private <T> Future<T> blocking(String failure, Callable<T> work) {
    return closed
        ? Future.failedFuture(new StoreException(failure + ": the library is closed.", null))
        : workers.executeBlocking(work, false);
  }

  /**
   * @throws NoRoomException when the disk has no room for so many bytes
   */
  void requireRoom(String failure, long bytes) {
    if (!dialect.hasRoom(bytes)) {
      throw noRoom(failure, null);
    }
  }

  /** As {@link #change}, on the caller's thread. */
  <T> T now(String failure, Work<T> work) {
    return now(failure, work, true);
  }

  private <T> T now(String failure, Work<T> work, boolean writes) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = pool.getConnection()) {
        try {
          T result = work.in(connection);
          connection.commit();
          if (writes) {
            keep(failure, connection);
          }
          return result;
        } catch (Throwable e) {
          connection.rollback();
          throw e;
        }
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || !MET_ANOTHER.contains(String.valueOf(e.getSQLState()))) {
          throw failed(failure, e);
        }
      }
    }
  }

  /** What is committed must not be run again. */
  private void keep(String failure, Connection connection) {
    try {
      dialect.keep(connection);
    } catch (SQLException e) {
      throw failed(failure, e);
    }
  }

  /** Connections that begin a transaction; close one to give it back. */
  DataSource source() {
    return pool;
  }

  /** Whether no other process can have it open. */
  boolean isExclusive() {
    return dialect.isExclusive();
  }

  /** Within a change that has made the table much larger or smaller. */
  void measure(Connection connection, String table) throws SQLException {
    dialect.measure(connection, table);
  }

  /** Completes when the database is closed and another process may open it. */
  Future<Void> close() {
    closed = true;
    // The last connection to go closes the embedded database, which writes to disk.
    return vertx
        .<Void>executeBlocking(Executors.callable(pool::close, null))
        .eventually(workers::close);
  }

  private StoreException failed(String failure, SQLException e) {
    if (dialect.isBroken(e) && !pool.isClosed()) {
      // New connections open the database again, once it can be.
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return dialect.isFull(e)
        ? noRoom(failure, e)
        : new StoreException(failure + ": " + e.getMessage(), e);
  }

  private static NoRoomException noRoom(String failure, @Nullable SQLException e) {
    return new NoRoomException(
        failure + ": the disk of the library is full. Make room on it, then try again.", e);
  }
}
