package dev.lectern;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own for tests, in a temporary folder, on a free loopback port. */
public final class PostgresCluster implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /** PostgreSQL refuses to run as root. */
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private final Path programs;
  private final Path folder;
  private final int port;

  /** Starts it; skips the test where PostgreSQL is not installed. */
  public PostgresCluster() throws IOException, InterruptedException {
    programs = Tools.folderOf(DEBIAN, "bin/initdb").resolve("bin");
    folder =
        Files.createTempDirectory(
            "lectern-postgres",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    run("initdb", "-D", data(), "-U", "lectern", "-A", "trust", "-E", "UTF8", "--no-sync");
    String options =
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off";
    run(
        "pg_ctl",
        "-D",
        data(),
        "-o",
        options,
        "-l",
        folder.resolve("log").toString(),
        "-w",
        "start");
  }

  /** The JDBC address of its database. */
  public String address() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=lectern";
  }

  /** Makes the database empty. */
  public void clear() throws SQLException {
    try (Connection connection = DriverManager.getConnection(address());
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA public CASCADE");
      statement.execute("CREATE SCHEMA public");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() throws IOException, InterruptedException {
    run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    if (ROOT) {
      execute(List.of("rm", "-r", folder.toString()));
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      Collections.addAll(command, "runuser", "-u", "postgres", "--");
    }
    command.add(programs.resolve(program).toString());
    Collections.addAll(command, arguments);
    execute(command);
  }

  private void execute(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("lectern-postgres", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    String said = Files.readString(output);
    Files.delete(output);
    if (!ended || process.exitValue() != 0) {
      throw new IOException(command + ": " + said);
    }
  }
}
