package dev.lectern;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    missing("Not on the PATH: " + String.join(", ", missing));
  }

  private static void missing(String reason) {
    if ("all".equals(System.getenv("LECTERN_REQUIRE"))) {
      fail(reason);
    }
    Assumptions.abort(reason);
  }

  /**
   * The folder of the latest version that has the program; where none has it, as {@link #require}.
   */
  public static Path folderOf(Path versions, String program) {
    if (Files.isDirectory(versions)) {
      try (Stream<Path> found = Files.list(versions)) {
        Optional<Path> latest =
            found
                .filter(version -> Files.isExecutable(version.resolve(program)))
                .max(Comparator.comparing(Path::toString));
        if (latest.isPresent()) {
          return latest.get();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    missing("Not installed: " + versions.resolve("*").resolve(program));
    return versions;
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
