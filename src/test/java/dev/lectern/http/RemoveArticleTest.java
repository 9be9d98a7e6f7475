package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
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
    String json = body(address + ".json");
    lectern.send("DELETE", address, BodyPublishers.noBody());
    assertEquals(404, lectern.get(address).statusCode());

    HttpResponse<byte[]> answer =
        lectern.send("POST", address + "/undelete", BodyPublishers.noBody());
    assertEquals(200, answer.statusCode());
    assertEquals(before, library().select(".library a").eachText());
    assertEquals(json, body(address + ".json"));
    assertEquals(
        404,
        lectern.send("POST", address + "/undelete", BodyPublishers.noBody()).statusCode(),
        "it is there now");
  }

  @Test
  void offersToPutBackWithoutScriptWhatWasRemoved() {
    String address = add("Gone by mistake");
    HttpResponse<byte[]> answer =
        lectern.send("POST", address + "/remove", BodyPublishers.noBody(), "Accept", "text/html");
    Document page = Jsoup.parse(body(answer.headers().firstValue("Location").orElseThrow()));
    String undo = page.expectFirst(".notice form").attr("action");
    assertTrue(body("/removed").contains("Gone by mistake"));

    assertEquals(
        303,
        lectern.send("POST", undo, BodyPublishers.noBody(), "Accept", "text/html").statusCode());
    assertEquals(200, lectern.get(address).statusCode());
  }

  @Test
  void removesOnlyTheVersionThatWasSeen() {
    String address = add("Seen and changed");
    assertEquals(
        412,
        lectern.send("DELETE", address, BodyPublishers.noBody(), "If-Match", "\"7\"").statusCode());
    assertEquals(
        204,
        lectern.send("DELETE", address, BodyPublishers.noBody(), "If-Match", "\"1\"").statusCode());
  }
}
