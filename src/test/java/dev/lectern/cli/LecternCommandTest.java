package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;

class LecternCommandTest {
  @TempDir Path folder;

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "A title\n\nOne paragraph of a few words.\n");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mp3", "ogg", "wav", "flac"})
  void saysAnArticleIntoAFileAndLeavesNothingElse(String extension) throws IOException {
    Path article = article();
    Path out = folder.resolve("out." + extension);
    assertEquals(0, LecternCommand.run("say", article.toString(), "-o", out.toString()));
    assertTrue(Files.size(out) > 1000);
    assertEquals(List.of(article, out), files());
  }

  @Test
  void writesTheArticlesOfAFolderWithTheirMetadata() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("one.html"),
        "<title>One</title><meta name=author content='Zoë'><nav>Home</nav><p>The text of it.");
    Files.writeString(pages.resolve("two.html"), "<nav>Home</nav>");
    Path out = folder.resolve("out");
    assertEquals(0, LecternCommand.run("extract", pages.toString(), "-o", out.toString()));
    assertEquals("The text of it.\n", Files.readString(out.resolve("one.txt")));
    assertFalse(Files.exists(out.resolve("two.txt")));
    assertTrue(Files.readString(out.resolve("got.json")).contains("\"byline\" : \"Zoë\""));
    assertEquals(2, LecternCommand.run("extract", pages.toString()));
    assertEquals(2, LecternCommand.run("extract", folder.resolve("none.html").toString()));
  }

  @Test
  void refusesWhatItCannotUseAndWritesNoFile() throws IOException {
    String article = article().toString();
    String out = folder.resolve("out.mp3").toString();
    assertEquals(2, LecternCommand.run("say", article, "-o", folder.resolve("out.aac").toString()));
    assertEquals(2, LecternCommand.run("say", article, "-o", out, "--rate", "3"));
    assertEquals(2, LecternCommand.run("say", article, "-o", out, "--voice", "nobody"));
    assertEquals(2, LecternCommand.run("say", folder.resolve("none.txt").toString(), "-o", out));
    assertEquals(2, LecternCommand.run("say", article, "-o", out, "--dictionary", article));
    assertEquals(2, LecternCommand.run("--port", "65536"));
    assertEquals(2, LecternCommand.run("--cache-size", "15"));
    assertEquals(2, LecternCommand.run("--threads", "0"));
    assertEquals(2, LecternCommand.run("--allow-addresses", "10.0.0.0/33"));
    assertEquals(2, LecternCommand.run("--settings", folder.resolve("none.properties").toString()));
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void aFlagBeatsTheEnvironmentWhichBeatsTheFile() {
    assertEquals(1, port(Map.of("LECTERN_PORT", "2"), "3", "--port", "1"));
    assertEquals(2, port(Map.of("LECTERN_PORT", "2"), "3"));
    assertEquals(3, port(Map.of(), "3"));
  }

  private static int port(Map<String, String> environment, String inFile, String... args) {
    Properties file = new Properties();
    file.setProperty("port", inFile);
    Options options = new Options();
    new CommandLine(options)
        .setDefaultValueProvider(new SettingsSource(environment, file))
        .parseArgs(args);
    return options.port;
  }

  private static final class Options {
    @Option(names = "--port")
    private int port;
  }
}
