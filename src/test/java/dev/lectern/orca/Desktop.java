package dev.lectern.orca;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An X desktop that nobody sees, with its own home, session bus and accessibility bus. What is
 * started on it writes to target/orca and ends with it.
 */
final class Desktop implements AutoCloseable {
  /** The commands that a desktop is made of. */
  static final List<String> COMMANDS = List.of("Xvfb", "openbox", "dbus-daemon", "xdotool");

  static final Path LOGS = Path.of("target", "orca");

  private static final String ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher";
  private static final long SECONDS_TO_RUN = 60;
  private static final long SECONDS_TO_END = 3;

  private final Map<String, String> environment = new HashMap<>();
  private final Deque<Process> running = new ArrayDeque<>();

  /**
   * @param home an empty folder, with a short path: a socket's may have 107 bytes
   * @param more further variables of the environment
   */
  Desktop(Path home, Map<String, String> more) throws IOException {
    Files.createDirectories(LOGS);
    Path runtime = Files.createDirectory(home.resolve("run"));
    Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwx------"));
    environment.put("HOME", home.toString());
    environment.put("XDG_RUNTIME_DIR", runtime.toString());
    environment.put("XDG_CONFIG_HOME", home.resolve(".config").toString());
    environment.put("XDG_CACHE_HOME", home.resolve(".cache").toString());
    environment.put("XDG_DATA_HOME", home.resolve(".local/share").toString());
    environment.put("TMPDIR", Files.createDirectory(home.resolve("tmp")).toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("ACCESSIBILITY_ENABLED", "1");
    environment.putAll(more);
    try {
      String[] screen = {"-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x900x24"};
      environment.put("DISPLAY", ":" + firstLine("Xvfb", screen));
      environment.put(
          "DBUS_SESSION_BUS_ADDRESS",
          firstLine("dbus-daemon", "--session", "--nofork", "--print-address=1"));
      start("openbox");
      start(ACCESSIBILITY_BUS, "--launch-immediately", "--screen-reader=1");
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  Process start(String command, String... arguments) throws IOException {
    return launch(Redirect.appendTo(log(command)), command, arguments);
  }

  /** Runs it to its end. */
  void run(String command, String... arguments) throws IOException, InterruptedException {
    Process process = start(command, arguments);
    if (!process.waitFor(SECONDS_TO_RUN, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException(command + " failed, see " + log(command));
    }
    running.remove(process);
  }

  void end(Process process) {
    running.remove(process);
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
    } finally {
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** Starts it, and waits for the one line by which it tells that it is there. */
  private String firstLine(String command, String... arguments) throws IOException {
    Process process = launch(Redirect.PIPE, command, arguments);
    String line = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (line == null) {
      throw new IllegalStateException(command + " did not start, see " + log(command));
    }
    return line;
  }

  private Process launch(Redirect out, String command, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out);
    builder.command().addAll(List.of(arguments));
    builder.redirectError(Redirect.appendTo(log(command)));
    // They would lead to the desktop that the tests were started from.
    builder.environment().keySet().removeAll(List.of("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    running.push(process);
    return process;
  }

  private static File log(String command) {
    return LOGS.resolve(Path.of(command).getFileName() + ".log").toFile();
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      end(running.getFirst());
    }
  }
}
