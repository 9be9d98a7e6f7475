package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonArray;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a page is read and what is left out: the page that changes it, and the same as data. */
class PartsTest {
  private static final String HTML =
      """
      <html lang=en><body><nav><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></nav>
      <article><h1>The gull</h1><p>A gull came down to the pier on Monday and stayed for a week, to
      the delight of all.</p><p>On Sunday it flew away to the north, and nobody has seen it since
      that day.</p></article><footer>Imprint</footer></body></html>
      """;

  @TempDir static Path data;
  private static RunningLectern lectern;
  private static String article = "";
  private static int articles;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  @BeforeEach
  void addAfresh() {
    articles++; // an article of its own: choices outlive a removal
    article = add(HTML);
  }

  private static String add(String html) {
    String json =
        new JsonObject()
            .put("html", html)
            .put("address", "https://example.org/" + articles)
            .encode();
    return lectern
        .send(
            "POST", "/articles", BodyPublishers.ofString(json), "Content-Type", "application/json")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static Document page() {
    return Jsoup.parse(body(lectern.get(article + "/parts")));
  }

  private static HttpResponse<byte[]> press(Element button, String accept, String... headers) {
    String form = Form.encode(button.attr("name"), button.val());
    String[] all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Content-Type";
    all[1] = Form.URL_ENCODED;
    all[2] = "Accept";
    all[3] = accept;
    return lectern.send("POST", article + "/parts", BodyPublishers.ofString(form), all);
  }

  private static Element button(String name) {
    return page().expectFirst("button[aria-label^=" + name + "]");
  }

  private static HttpResponse<byte[]> put(String json, String... headers) {
    return lectern.send("PUT", article + "/parts.json", BodyPublishers.ofString(json), headers);
  }

  private static JsonArray parts() {
    return new JsonObject(body(lectern.get(article + "/parts.json"))).getJsonArray("parts");
  }

  private static String choice(int part, boolean read) {
    String id = parts().getJsonObject(part).getString("id");
    return new JsonObject()
        .put("parts", new JsonArray().add(new JsonObject().put("id", id).put("read", read)))
        .encode();
  }

  private static String etag(String path) {
    return lectern
        .send("HEAD", article + path, BodyPublishers.noBody())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private static String text() {
    return body(lectern.get(article + ".txt"));
  }

  @Test
  void thePageTellsInWordsWhatIsReadAndWhatIsLeftOutAndWhy() {
    Document page = page();
    assertEquals("What is read of “The gull” - Lectern", page.title());
    assertEquals(
        List.of("Left out: 1 part", "Read: 2 parts", "Left out: 1 part"),
        page.select("#the_parts h2").eachText());
    assertEquals(
        "List, 2 items News – Sport Left out: it stands beside the text Put back",
        page.expectFirst("#the_parts li").text());
    assertEquals(
        List.of(
            "Put back: News – Sport",
            "Leave out: A gull came down to the pier on Monday and stayed…",
            "Leave out: On Sunday it flew away to the north, and nobody…",
            "Put back: Imprint"),
        page.select("#the_parts button").eachAttr("aria-label"));
  }

  @Test
  void aButtonChangesWhatIsReadAndLeadsBackToItself() {
    String sound = etag(".wav");
    Element button = button("Leave out: A gull");
    HttpResponse<byte[]> answer = press(button, "text/html");
    assertEquals(303, answer.statusCode());
    assertEquals(
        article + "/parts#" + button.id(), answer.headers().firstValue("Location").orElse(""));
    assertEquals(
        "Put back: A gull came down to the pier on Monday and stayed…",
        page().expectFirst("#" + button.id()).attr("aria-label"));
    assertTrue(page().text().contains("Left out: your own choice"));
    assertEquals("Read: 1 of 2 parts", page().select("#the_parts h2").eachText().get(1));
    assertFalse(text().contains("Monday"));
    assertNotEquals(sound, etag(".wav"));

    press(button("Put back: A gull"), "text/html");
    assertTrue(text().contains("Monday"));
    assertEquals(sound, etag(".wav"));
  }

  @Test
  void whatIsPutBackIsReadInItsPlace() {
    assertEquals(204, press(button("Put back: News"), "application/json").statusCode());
    assertEquals("The gull\n\nNews\n\nSport\n\nA gull", text().substring(0, 30).strip());
    assertTrue(page().text().contains("Read: it was put back"));
    assertEquals("Left out: none of 1 part", page().select("#the_parts h2").eachText().get(0));
  }

  @Test
  void aGroupIsPutBackAtOnceAndLeftOutAgain() {
    article =
        add(
            HTML.replace(
                "<nav>", "<nav><p>First words of the menu</p><p>Second words of the menu</p>"));
    Element all = button("Put all back, from “First words of the menu”");
    String back = press(all, "text/html").headers().firstValue("Location").orElseThrow();
    assertEquals(article + "/parts#" + all.id(), back);
    assertTrue(text().contains("Second words") && text().contains("Sport"));
    press(page().expectFirst("#" + all.id() + "[name=leave-out]"), "text/html");
    assertFalse(text().contains("Second words") || text().contains("Sport"));
  }

  @Test
  void theLastPartThatIsReadStaysAndThePageSaysSo() {
    press(button("Leave out: A gull"), "text/html");
    Element last = button("Leave out: On Sunday");
    HttpResponse<byte[]> answer = press(last, "text/html");
    assertEquals(422, answer.statusCode());
    Document again = Jsoup.parse(body(answer));
    assertTrue(again.title().startsWith("Not changed: "));
    assertTrue(again.expectFirst(".problem").text().contains("Nothing would be left to read."));
    HttpResponse<byte[]> problem = press(last, "application/json");
    assertEquals(422, problem.statusCode());
    assertEquals(
        "application/problem+json", problem.headers().firstValue("Content-Type").orElse(""));
    assertTrue(text().contains("Sunday"));
  }

  @Test
  void aFormThatNamesNoPartOrAnUnknownOneIsRefusedInWords() {
    Element nothing = new Element("button").attr("name", "leave-out").attr("value", " ");
    assertTrue(body(press(nothing, "text/html")).contains("No part is named."));
    HttpResponse<byte[]> unknown = press(nothing.attr("value", "p0"), "application/json");
    assertEquals(422, unknown.statusCode());
    assertTrue(body(unknown).contains("has no part p0"), body(unknown));
  }

  @Test
  void anotherSiteChangesNothing() {
    Element button = button("Leave out: A gull");
    assertEquals(403, press(button, "text/html", "Origin", "https://example.org").statusCode());
    assertTrue(text().contains("Monday"));
  }

  @Test
  void theSameIsDataThatAProgramPutsBack() {
    JsonObject menu = parts().getJsonObject(0);
    assertEquals("beside", menu.getString("reason"));
    assertEquals("News\nSport", menu.getString("text"));
    assertFalse(menu.getBoolean("read"));
    HttpResponse<byte[]> answer = put(choice(0, true), "If-Match", etag("/parts.json"));
    assertEquals(204, answer.statusCode());
    assertEquals(etag("/parts.json"), answer.headers().firstValue("ETag").orElse(""));
    assertTrue(parts().getJsonObject(0).getBoolean("read"));
    assertTrue(text().contains("Sport"));
    assertEquals(
        304,
        lectern.get(article + "/parts.json", "If-None-Match", etag("/parts.json")).statusCode());
  }

  @Test
  void nobodyChangesWhatTheyHaveNotSeen() {
    String seen = etag("/parts.json");
    put(choice(0, true));
    assertEquals(412, put(choice(0, false), "If-Match", seen).statusCode());
    assertTrue(parts().getJsonObject(0).getBoolean("read"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                       | 400",
        "[]                                         | 400",
        "{\"parts\": {}}                            | 400",
        "{\"parts\": [{\"id\": \"p1\"}]}            | 400",
        "{\"parts\": [{\"id\": \"p1\", \"read\": 1}]} | 400",
        "{\"parts\": [{\"id\": \"p1\", \"read\": true}]} | 422",
        "{\"parts\": []}                            | 204",
      })
  void aDocumentAtFaultIsRefused(String json, int status) {
    assertEquals(status, put(json.replace("\"\"", "\"")).statusCode());
  }

  @Test
  void choicesOutliveAnotherImportAndADictionary() {
    press(button("Leave out: A gull"), "text/html");
    press(button("Put back: Imprint"), "text/html");
    lectern.send(
        "POST",
        article + "/dictionary",
        BodyPublishers.ofString(Form.encode("written", "north", "said", "south")),
        "Content-Type",
        Form.URL_ENCODED);
    assertEquals(article, add(HTML.replace("since\nthat day", "since")));
    assertFalse(text().contains("Monday"));
    assertTrue(text().endsWith("\n\nImprint\n"), text());
  }

  @Test
  void anArticleThatIsPutBackAfterItsRemovalHasItsChoices() {
    press(button("Leave out: A gull"), "text/html");
    String kept = body(lectern.get(article + ".json"));
    lectern.send("DELETE", article, BodyPublishers.noBody());
    lectern.send("POST", article + "/undelete", BodyPublishers.noBody());
    assertEquals(kept, body(lectern.get(article + ".json")));
  }

  @Test
  void theReadingPageLeadsThereAndSaysHowMuchWasLeftOut() {
    Document reading = Jsoup.parse(body(lectern.get(article)));
    String link = "a[href=" + article + "/parts]";
    assertEquals("What was left out: 2 parts", reading.expectFirst(link).text());
    assertEquals(
        "Listen to the article", page().expectFirst("main a[href=" + article + "]").text());
    article = add("<h1>Alone</h1><p>No menu stands here, and no imprint either.");
    assertEquals(
        "Leave parts of it out",
        Jsoup.parse(body(lectern.get(article))).expectFirst("a[href$=/parts]").text());
  }

  @Test
  void headingsStayATrueOutlineWhicheverAreLeftOut() {
    article =
        add(
            HTML.replace("<p>A gull", "<h2>One</h2><p>Then</p><h3>Two</h3><p>A gull")
                .replace("<p>On Sunday", "<h4>Three</h4><p>On Sunday"));
    press(button("Leave out: Two"), "text/html");
    Document reading = Jsoup.parse(body(lectern.get(article)));
    assertEquals(
        List.of("h1 The gull", "h2 One", "h3 Three"),
        reading.select("article :is(h1, h2, h3, h4)").stream()
            .map(heading -> heading.tagName() + " " + heading.text())
            .toList());
  }

  @Test
  void aReaderWhoAsksToCheckIsLedThereFromTheForm() {
    HttpResponse<byte[]> answer =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString(
                Form.encode(
                    "html", HTML, "address", "https://example.org/" + articles, "check", "yes")),
            "Content-Type",
            Form.URL_ENCODED,
            "Accept",
            "text/html");
    assertEquals(article + "/parts", answer.headers().firstValue("Location").orElse(""));
  }
}
