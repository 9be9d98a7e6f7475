package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.http.page.WebVersion;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route by everyone, as {@code access.tsv} has it: at the machine itself; from elsewhere with
 * no token, a wrong one and the right one; and by another site's form in the browser of somebody
 * who may do all.
 */
class AuthorisationTest {
  /** The table's word for the version of the pages' files. */
  private static final String VERSION = "{version}";

  /** A row of the table: its cells are "in", or the status of the refusal. */
  private record Row(String method, String path, Map<String, String> cells) {
    String route() {
      return method + " " + path;
    }
  }

  private static final List<String> COLUMNS =
      List.of("loopback", "elsewhere", "wrong token", "token", "other site");
  private static final List<Row> TABLE = table();

  /** The article of each service, and its first passage. */
  private static final Map<RunningLectern, String> ARTICLES = new HashMap<>();

  private static final Map<RunningLectern, String> PASSAGES = new HashMap<>();

  @TempDir static Path here;
  @TempDir static Path there;
  private static RunningLectern local;
  private static Elsewhere elsewhere;

  @BeforeAll
  static void start() {
    local = new RunningLectern(here, List.of());
    elsewhere = new Elsewhere(there, false);
  }

  @AfterAll
  static void stop() {
    local.close();
    elsewhere.close();
  }

  private static List<Row> table() {
    try (InputStream in =
        Objects.requireNonNull(AuthorisationTest.class.getResourceAsStream("/access.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AuthorisationTest::row)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t+", -1);
    assertEquals(COLUMNS.size() + 2, cells.length, line);
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      expected.put(COLUMNS.get(i), cells[i + 2].strip());
    }
    return new Row(cells[0].strip(), cells[1].strip(), expected);
  }

  @TestFactory
  Stream<DynamicTest> letsInWhomTheTableSays() {
    return TABLE.stream()
        .flatMap(
            row ->
                row.cells().entrySet().stream()
                    .map(
                        cell ->
                            DynamicTest.dynamicTest(
                                row.route() + ", " + cell.getKey() + ": " + cell.getValue(),
                                () -> check(row, cell.getKey(), cell.getValue()))));
  }

  private static void check(Row row, String who, String expected) {
    boolean get = row.method().equals("GET");
    for (String method : get ? List.of("GET", "HEAD") : List.of(row.method())) {
      HttpResponse<byte[]> answer = ask(method, row.path(), who);
      int status = answer.statusCode();
      if (expected.equals("in")) {
        assertTrue(
            status < 500 && !List.of(401, 403, 429).contains(status),
            () -> method + " " + status + " " + Elsewhere.body(answer));
      } else {
        assertEquals(Integer.parseInt(expected), status, Elsewhere.body(answer));
        assertEquals(
            status == 401, answer.headers().firstValue("WWW-Authenticate").isPresent(), who);
      }
    }
  }

  private static HttpResponse<byte[]> ask(String method, String path, String who) {
    // Changes are asked of an article that isn't there, so that one who is let in changes nothing.
    boolean reading = method.equals("GET") || method.equals("HEAD");
    RunningLectern asked =
        who.equals("loopback") || who.equals("other site") ? local : elsewhere.lectern;
    String type = method.equals("POST") ? Form.URL_ENCODED : "application/json";
    String[] more =
        switch (who) {
          case "other site" ->
              new String[] {"Origin", "http://other.example", "Sec-Fetch-Site", "cross-site"};
          case "wrong token" -> bearer("lectern_wrong");
          case "token" -> bearer(elsewhere.token);
          default -> new String[0];
        };
    String[] headers = Elsewhere.with(more, "Content-Type", type);
    return asked.send(
        method,
        filled(path, reading ? asked : null),
        BodyPublishers.noBody(),
        asked == local ? headers : Elsewhere.with(elsewhere.stranger(), headers));
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  /**
   * @param lectern whose article is meant; null for one that isn't there
   */
  private static String filled(String path, RunningLectern lectern) {
    String id = lectern == null ? "none" : article(lectern);
    String passage = lectern == null ? "p1" : PASSAGES.get(lectern);
    return path.replace("/*", "/icon.svg")
        .replace(VERSION, WebVersion.VALUE)
        .replace("{id}.{format}", id + ".txt")
        .replace("{passage}.{format}", passage + ".json")
        .replace("{id}", id)
        .replace("{passage}", passage)
        .replaceAll("\\{[a-z]+}", "1");
  }

  private static String article(RunningLectern lectern) {
    return ARTICLES.computeIfAbsent(
        lectern,
        asked -> {
          String[] token = bearer(elsewhere.token);
          String list = Elsewhere.body(asked.get("/articles", token));
          String id =
              new JsonObject(list).getJsonArray("articles").getJsonObject(0).getString("id");
          String data = Elsewhere.body(asked.get("/articles/" + id + ".json", token));
          PASSAGES.put(asked, new JsonObject(data).getJsonObject("title").getString("id"));
          return id;
        });
  }

  @Test
  void theTableHasEveryRouteOnce() {
    Vertx vertx = Vertx.vertx();
    WebServer server =
        new WebServer(
            vertx,
            local.lectern().service(),
            AccessControl.open(here, "127.0.0.1", AccessSettings.STANDARD),
            null);
    List<String> routes = new ArrayList<>();
    for (RouteLine line : server.routes()) {
      routes.add(line.methods().get(0) + " " + line.path().replace(WebVersion.VALUE, VERSION));
    }
    assertEquals(
        routes.stream().sorted().toList(), TABLE.stream().map(Row::route).sorted().toList());
    // Nothing else answers: what has no path are the handlers that stand before and after all.
    assertEquals(
        routes.size(),
        server.router().getRoutes().stream()
            .filter(route -> route.getPath() != null || route.isRegexPath())
            .count());
    vertx.close();
  }
}
