package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A removal is confirmed, or it is undone. */
class RemoveArticleTest {
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

  private static String add(String title) {
    HttpResponse<byte[]> added =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString(title + "\n\nIt is short."),
            "Content-Type",
            "text/plain");
    return added.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<byte[]> put(String path, String json) {
    return lectern.send(
        "PUT", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  private static String body(String path) {
    return new String(lectern.get(path).body(), StandardCharsets.UTF_8);
  }

  private static Document library() {
    return Jsoup.parse(body("/"));
  }

  @Test
  void asksBeforeAnArticleGoesAndSaysThatItWent() {
    String address = add("Ask me first");
    Document question = Jsoup.parse(body(address + "/remove"));
    assertEquals("Remove “Ask me first”?", question.expectFirst("h1").text());
    Element form = question.expectFirst("main form");
    assertEquals("post", form.attr("method"));
    assertEquals(200, lectern.get(address).statusCode(), "asking removes nothing");

    HttpResponse<byte[]> answer =
        lectern.send("POST", form.attr("action"), BodyPublishers.noBody(), "Accept", "text/html");
    assertEquals(303, answer.statusCode());
    String next = answer.headers().firstValue("Location").orElseThrow();
    assertEquals(
        "The article was removed.", Jsoup.parse(body(next)).expectFirst("[role=status]").text());
    assertEquals(404, lectern.get(address).statusCode());
    assertEquals(404, lectern.get(address + "/remove").statusCode());
  }

  @Test
  void putsBackAnArticleAtItsPlaceInTheList() {
    add("Older");
    String address = add("Between");
    add("Newer");
    List<String> before = library().select(".library a").eachText();
    String added =
        library().expectFirst(".library li:has([href=" + address + "])").attr("data-added");
    String json = body(address + ".json");
    lectern.send("DELETE", address, BodyPublishers.noBody());

    assertEquals(201, put(address + "?added=" + added, json).statusCode());
    assertEquals(before, library().select(".library a").eachText());
    assertEquals(json, body(address + ".json"));
    assertEquals(204, put(address, json).statusCode(), "there now: replaced");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | {                    | not an article's JSON",
        "''                          | OTHER                | names the article",
        "''                          | PASSAGE              | passage id \"P 1\"",
        "?added=yesterday            | SAME                 | yesterday",
        "?added=9999-01-01T00:00:00Z | SAME                 | up to now",
      })
  void refusesToPutWhatIsNotThatArticle(String query, String json, String words) {
    String address = add("Kept as it is");
    String same = body(address + ".json");
    String sent =
        switch (json) {
          case "SAME" -> same;
          case "OTHER" -> same.replaceFirst("kept-as-it-is", "another");
          case "PASSAGE" ->
              new JsonObject(same)
                  .put("title", new JsonObject("{\"id\":\"P 1\",\"text\":\"T\"}"))
                  .encode();
          default -> json;
        };
    HttpResponse<byte[]> answer = put(address + query, sent);
    assertEquals(400, answer.statusCode());
    String detail =
        new JsonObject(new String(answer.body(), StandardCharsets.UTF_8)).getString("detail");
    assertTrue(detail.contains(words), detail);
    assertEquals(same, body(address + ".json"));
  }
}
