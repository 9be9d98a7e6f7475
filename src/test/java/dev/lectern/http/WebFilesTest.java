package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that has seen one page has the files of the next. */
class WebFilesTest {
  private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/web/[^\"]+)\"");

  @TempDir static Path data;
  private static RunningLectern lectern;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  private static List<String> filesOf(String page) {
    String html = new String(lectern.get(page).body(), StandardCharsets.UTF_8);
    return FILE.matcher(html).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String kept(String path) {
    HttpResponse<byte[]> answer = lectern.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.headers().firstValue("Cache-Control").orElse("");
  }

  @Test
  void theFilesOfAPageAreKeptForAYearUnderTheirVersion() {
    List<String> files = filesOf("/");
    assertTrue(files.size() > 5, files.toString());
    for (String file : files) {
      assertTrue(file.matches("/web/[0-9a-f]{12}/.+"), file);
      assertTrue(kept(file).contains("max-age=31536000"), file);
      assertTrue(kept(file).contains("immutable"), file);
    }
  }

  @Test
  void allPagesShareOneVersionAndSoDoTheImportsOfTheirScripts() {
    String script =
        filesOf("/").stream()
            .filter(file -> file.endsWith("/library.js"))
            .findFirst()
            .orElseThrow();
    String folder = script.replaceFirst("library\\.js$", "");
    assertTrue(filesOf("/accessibility").stream().allMatch(file -> file.startsWith(folder)));
    assertTrue(kept(folder + "player/status.js").contains("immutable"));
  }

  @Test
  void anAddressWithoutAVersionIsNotKept() {
    assertEquals("", kept("/web/library.js").replace("no-cache", ""));
  }

  @Test
  void anotherVersionIsNotFound() {
    assertEquals(404, lectern.get("/web/0123456789ab/library.js").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/player", "/player/"})
  void aFolderIsNotFound(String folder) {
    assertEquals(404, lectern.get("/web" + folder).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"player.js", "style/api.css", "icon.svg", "icon-192.png"})
  void headTellsTheTypeOfTheFileToo(String name) {
    String type = type(lectern.get("/web/" + name));
    HttpResponse<byte[]> head = lectern.send("HEAD", "/web/" + name, BodyPublishers.noBody());
    assertEquals(type, type(head));
    assertTrue(!type.startsWith("text/") || type.endsWith("charset=UTF-8"), type);
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void thePageThatTellsOfAMissingFileMayRunNothingFromElsewhere() {
    HttpResponse<byte[]> page = lectern.get("/web/missing.js", "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(
        page.headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("default-src 'none'"));
  }
}
