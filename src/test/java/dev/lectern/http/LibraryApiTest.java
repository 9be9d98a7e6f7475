package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.cli.LecternCommand;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library as programs use it. */
class LibraryApiTest {
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

  private static HttpResponse<byte[]> add(String text) {
    return lectern.send(
        "POST", "/articles", BodyPublishers.ofString(text), "Content-Type", "text/plain");
  }

  private static HttpResponse<byte[]> patch(String address, String json, String... headers) {
    return lectern.send("PATCH", address, BodyPublishers.ofString(json), headers);
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    return new JsonObject(new String(answer.body(), StandardCharsets.UTF_8));
  }

  @Test
  void givesTheSameAnswerToTheSameArticle() {
    HttpResponse<byte[]> first = add("Once\n\nAnd for all.");
    HttpResponse<byte[]> again = add("Once\n\nAnd for all.");

    assertEquals(200, again.statusCode());
    assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
    assertEquals(json(first).getString("id"), json(again).getString("id"));
    assertEquals(json(first).getLong("version"), json(again).getLong("version"));
    assertEquals("\"1\"", again.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void keepsOneArticleOfTheSameThatComesManyTimesAtOnce() {
    List<HttpResponse<byte[]>> answers =
        IntStream.range(0, 12).parallel().mapToObj(i -> add("At once\n\nThe same.")).toList();

    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
    assertEquals(11, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    assertEquals(
        1,
        answers.stream().map(answer -> answer.headers().firstValue("Location")).distinct().count());
    assertEquals("\"1\"", answers.get(0).headers().firstValue("ETag").orElseThrow());
    String history = json(answers.get(0)).getString("address") + "/history";
    assertEquals(new JsonArray(), json(lectern.get(history)).getJsonArray("versions"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles",
        "/tags",
        "/voices",
        "/openapi.json",
        "/health/live",
        ".json",
        ".txt",
        "/parts.json",
        "/dictionary.pls",
        "/history",
        ".wav"
      })
  void tellsByHeadWhatGetWouldTell(String path) {
    String address = json(add("Heads\n\nAnd tails.")).getString("address");
    boolean whole = lectern.get(path.startsWith(".") ? "/" : path).statusCode() == 200;
    String asked = whole && !path.startsWith(".") ? path : address + path;
    HttpResponse<byte[]> get = lectern.get(asked);
    HttpResponse<byte[]> head = lectern.send("HEAD", asked, BodyPublishers.noBody());
    assertEquals(200, get.statusCode());
    assertEquals(get.headers().map(), head.headers().map());
    assertTrue(get.headers().firstValue("Cache-Control").isPresent());
  }

  @Test
  void changesTitleAndTagsOfTheVersionThatIsNamed() {
    String address = json(add("To change\n\nText.")).getString("address");

    HttpResponse<byte[]> done =
        patch(
            address,
            "{\"title\": \" Changed  now \", \"tags\": [\"b\", \"A\"]}",
            "If-Match",
            "\"1\"");
    HttpResponse<byte[]> late = patch(address, "{\"title\": \"Late\"}", "If-Match", "\"1\"");

    assertEquals("Changed now", json(done).getString("title"));
    assertEquals(new JsonArray(List.of("A", "b")), json(done).getJsonArray("tags"));
    assertEquals(412, late.statusCode());
    HttpResponse<byte[]> entry = lectern.get(address, "Accept", "application/json");
    assertEquals(done.headers().firstValue("ETag"), entry.headers().firstValue("ETag"));
    assertEquals("Changed now", json(entry).getString("title"));
    assertEquals(404, patch("/articles/none", "{\"title\": \"T\"}").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "[]",
        "{\"titel\": \"T\"}",
        "{\"title\": \" \"}",
        "{\"tags\": \"a\"}",
        "{\"tags\": [\"a,b\"]}",
        "{\"tags\": [1]}",
        "{\"new\": \"no\"}"
      })
  void refusesAChangeThatIsNone(String body) {
    String address = json(add("Stays\n\nText.")).getString("address");
    HttpResponse<byte[]> answer = patch(address, body);
    assertTrue(List.of(400, 422).contains(answer.statusCode()), "" + answer.statusCode());
    assertFalse(json(answer).getString("detail").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=size", "new=maybe", "cursor=abc", "cursor=***"})
  void refusesAListThatIsNone(String query) {
    HttpResponse<byte[]> answer = lectern.get("/articles?" + query);
    assertEquals(400, answer.statusCode());
    String name = query.substring(0, query.indexOf('='));
    assertTrue(json(answer).getString("detail").contains(name), json(answer).encode());
  }

  @Test
  void goesThroughTheListByTheAddressesItGives() {
    for (int i = 0; i < 55; i++) {
      add("Paged " + i + "\n\nText for paging.");
    }
    JsonObject first = json(lectern.get("/articles?q=paging"));
    assertEquals(50, first.getJsonArray("articles").size());
    JsonObject second = json(lectern.get(first.getString("next")));
    assertEquals(5, second.getJsonArray("articles").size());
    assertFalse(second.containsKey("next"));
  }

  @Test
  void backsUpAndRestoresByCommandWhileItRuns() throws Exception {
    String address = json(add("Backed up\n\nText.")).getString("address");
    Path file = data.resolve("backup.zip");
    String[] options = {"--data", data.toString(), file.toString()};

    assertEquals(0, LecternCommand.run("backup", options[0], options[1], options[2]));
    lectern.send("DELETE", address, BodyPublishers.noBody());
    assertEquals(0, LecternCommand.run("restore", options[0], options[1], options[2]));

    assertEquals(200, lectern.get(address).statusCode());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(1, LecternCommand.run("restore", options[0], options[1], options[2]));
    assertEquals(200, lectern.get(address).statusCode());
    try (Stream<Path> files = Files.list(data)) {
      assertTrue(files.noneMatch(each -> each.toString().endsWith(".part")), "no half file");
    }
  }
}
