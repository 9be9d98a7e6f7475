package dev.lectern;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a test needs that is not in the project: without it the test is skipped, with a reason. */
public final class Tools {
  private static final Path SHARED_DATA = Path.of("..", "shared", "data");

  private Tools() {}

  /** Skips the test unless all commands are on the PATH; with LECTERN_REQUIRE=all it fails. */
  public static void require(String... commands) {
    List<String> missing = Arrays.stream(commands).filter(command -> !isOnPath(command)).toList();
    if (missing.isEmpty()) {
      return;
    }
    String reason = "Not on the PATH: " + String.join(", ", missing);
    if ("all".equals(System.getenv("LECTERN_REQUIRE"))) {
      fail(reason);
    }
    Assumptions.abort(reason);
  }

  /** A file or folder of the shared test data; skips the test where that is absent. */
  public static Path sharedData(String path) {
    Path data = SHARED_DATA.resolve(path);
    Assumptions.assumeTrue(Files.exists(data), () -> "No shared test data: " + data);
    return data;
  }

  private static boolean isOnPath(String command) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }
}
