package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.FeedSite;
import dev.lectern.RunningLectern;
import dev.lectern.article.fetch.AllowList;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as browsers and programs follow them. */
@Timeout(60)
class FeedsTest {
  @TempDir static Path data;
  private static RunningLectern lectern;
  private static FeedSite site;

  @BeforeAll
  static void start() {
    site = new FeedSite();
    lectern = new RunningLectern(data, List.of(), AllowList.parse("127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    lectern.close();
    site.close();
  }

  @AfterEach
  void unfollow() {
    for (Object feed : json(lectern.get("/feeds")).getJsonArray("feeds")) {
      lectern.send("DELETE", ((JsonObject) feed).getString("address"), BodyPublishers.noBody());
    }
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    return new JsonObject(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static Document page(HttpResponse<byte[]> answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static Document page(String path) {
    return page(lectern.get(path, "Accept", "text/html"));
  }

  private static HttpResponse<byte[]> follow(String address) {
    return post("/feeds", new JsonObject().put("address", address).encode(), "application/json");
  }

  private static HttpResponse<byte[]> post(String path, String body, String type) {
    return lectern.send("POST", path, BodyPublishers.ofString(body), "Content-Type", type);
  }

  private static HttpResponse<byte[]> form(String path, String... fields) {
    return form(path, BodyPublishers.ofString(Form.encode(fields)), Form.URL_ENCODED);
  }

  private static HttpResponse<byte[]> form(String path, BodyPublisher body, String type) {
    return lectern.send("POST", path, body, "Content-Type", type, "Accept", "text/html");
  }

  private static String location(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** A feed of its own for each test: of a page that two feeds list, the second knows. */
  private static String putFeed(String path, int count) {
    site.putFeed(path, 1, count);
    return site.url(path);
  }

  @Test
  void aProgramFollowsAFeedAndItsArticlesComeIn() throws Exception {
    HttpResponse<byte[]> added = follow(putFeed("/api", 2));

    assertEquals(201, added.statusCode());
    assertEquals("\"1\"", added.headers().firstValue("ETag").orElseThrow());
    JsonObject feed = json(added);
    assertEquals(location(added), feed.getString("address"));
    assertEquals(site.url("/api"), feed.getString("feed"));
    assertEquals("The Ferry", feed.getString("title"));
    assertEquals("followed", feed.getString("state"));
    while (json(lectern.get(location(added))).getInteger("articles") < 2) {
      Thread.onSpinWait();
    }
    JsonArray entries = json(lectern.get(location(added))).getJsonArray("entries");
    assertEquals("Article 2", entries.getJsonObject(0).getString("title"));
    assertEquals("added", entries.getJsonObject(0).getString("state"));
    String article = entries.getJsonObject(0).getString("article");
    assertEquals(200, lectern.get(article).statusCode());
    JsonObject line = json(lectern.get(article, "Accept", "application/json"));
    assertTrue(line.getString("source").equals("The Ferry"), line.encode());
    assertEquals(1, json(lectern.get("/feeds")).getJsonArray("feeds").size());
  }

  @Test
  void followingTwiceIsFollowingOnce() {
    String address = putFeed("/twice", 1);
    assertEquals(location(follow(address)), location(follow(address)));
    assertEquals(1, json(lectern.get("/feeds")).getJsonArray("feeds").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                              | 400 | address",
        "[]                             | 400 | address",
        "{\"address\": 1}               | 400 | address",
        "{}                             | 422 | address",
        "{\"address\": \" \"}           | 422 | address",
        "{\"address\": \"ftp://x\"}     | 422 | http",
        "{\"address\": \"http://10.1.2.3/feed\"} | 422 | not on the open internet",
      })
  void aProgramIsToldWhatIsWrong(String body, int status, String words) {
    HttpResponse<byte[]> answer = post("/feeds", body, "application/json");
    assertEquals(status, answer.statusCode());
    assertTrue(json(answer).getString("detail").contains(words), json(answer).encode());
    assertEquals(status, json(answer).getInteger("status"));
  }

  @Test
  void aChangeIsForTheVersionThatIsNamed() {
    String feed = location(follow(putFeed("/versions", 0)));
    HttpResponse<byte[]> paused = patch(feed, "{\"paused\": true}", "\"1\"");
    assertEquals("paused", json(paused).getString("state"));
    assertEquals("\"2\"", paused.headers().firstValue("ETag").orElseThrow());
    assertEquals(412, patch(feed, "{\"paused\": false}", "\"1\"").statusCode());
    assertEquals(412, delete(feed, "\"1\"").statusCode());
    assertEquals("followed", json(patch(feed, "{\"paused\": false}", "\"2\"")).getString("state"));
    assertEquals(204, delete(feed, "\"3\"").statusCode());
    assertEquals(404, delete(feed, "*").statusCode());
    assertEquals(404, lectern.get(feed).statusCode());
    assertEquals(404, patch(feed, "{\"paused\": false}", "*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{}", "{\"paused\": 1}", "{\"paused\": true, \"x\": 1}"})
  void aChangeThatIsNoneIsRefused(String body) {
    String feed = location(follow(putFeed("/none", 0)));
    HttpResponse<byte[]> answer = patch(feed, body, "*");
    assertEquals(400, answer.statusCode());
    assertTrue(json(answer).getString("detail").contains("paused"));
  }

  private static HttpResponse<byte[]> patch(String feed, String body, String version) {
    return lectern.send("PATCH", feed, BodyPublishers.ofString(body), "If-Match", version);
  }

  private static HttpResponse<byte[]> delete(String feed, String version) {
    return lectern.send("DELETE", feed, BodyPublishers.noBody(), "If-Match", version);
  }

  @Test
  void aReaderFollowsPausesAndStopsByForms() {
    HttpResponse<byte[]> followed = form("/feeds", "address", putFeed("/forms", 1));
    assertEquals(303, followed.statusCode());
    Document feed = page(location(followed));
    assertEquals("The Ferry", feed.expectFirst("h1").text());
    assertTrue(feed.text().contains("The feed is followed."), feed.text());
    assertTrue(page("/feeds").select(".library a").eachText().contains("The Ferry"));

    HttpResponse<byte[]> paused = form(action(feed, "Pause"));
    assertTrue(page(location(paused)).text().contains("Paused."));
    HttpResponse<byte[]> resumed = form(action(page(location(paused)), "Follow again"));
    assertFalse(page(location(resumed)).text().contains("Paused."));
    assertEquals(303, form(action(page(location(resumed)), "Fetch now")).statusCode());

    Document question = page(action(feed, "Stop following"));
    assertEquals("Stop following “The Ferry”?", question.expectFirst("h1").text());
    HttpResponse<byte[]> stopped = form(question.expectFirst("main form").attr("action"));
    assertEquals(303, stopped.statusCode());
    assertTrue(page(location(stopped)).text().contains("followed no more"));
    assertTrue(page("/feeds").text().contains("None yet."));
  }

  private static String action(Document page, String words) {
    Element button = page.expectFirst("main button:containsOwn(" + words + ")");
    assertTrue(button.attr("aria-label").contains("The Ferry"), button.outerHtml());
    return button.closest("form").attr("action");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | There is no",
        "gopher://x         | beginning with https://",
        "http://127.0.0.1:9 | port 9",
      })
  void aReaderGetsThePageBackWithTheReasonAndTheirWords(String given, String words) {
    HttpResponse<byte[]> answer = form("/feeds", "address", given);
    assertEquals(422, answer.statusCode());
    Element wrong = page(answer).expectFirst("[aria-invalid=true]");
    assertEquals("address", wrong.attr("name"));
    assertEquals(given, wrong.val());
    assertTrue(
        page(answer).expectFirst("#" + wrong.id() + "_error").text().contains(words),
        page(answer).text());
  }

  @Test
  void whatFailedIsToldOnTheFeedsPage() throws Exception {
    String item = site.item(1, "/gone", "");
    site.put("/gone", new FeedSite.Answer(410, "x"));
    site.put("/failing", new FeedSite.Answer(200, FeedSite.rss("The Ferry", item)));
    String feed = location(follow(site.url("/failing")));
    while (json(lectern.get(feed)).getInteger("failed") < 1) {
      Thread.onSpinWait();
    }
    Document page = page(feed);
    assertTrue(page.text().contains("1 could not be added"), page.text());
    assertTrue(page.text().contains("removed for good (410)"), page.text());
    Element retry = page.expectFirst("button:containsOwn(Try all)").closest("form");
    assertEquals(303, form(retry.attr("action")).statusCode());
    JsonObject entry = json(lectern.get(feed)).getJsonArray("entries").getJsonObject(0);
    assertTrue(entry.getString("problem").contains("410"), entry.encode());
  }

  @Test
  void aListIsExportedAndImportedAgain() {
    follow(putFeed("/list", 0));
    HttpResponse<byte[]> opml = lectern.get("/feeds.opml");
    String type = opml.headers().firstValue("Content-Type").orElse("");
    assertEquals("text/x-opml; charset=utf-8", type);
    unfollow();

    HttpResponse<byte[]> imported =
        form("/feeds.opml", Form.file("feeds.opml", "text/x-opml", opml.body()), Form.TYPE);
    assertEquals(303, imported.statusCode());
    String told = page(location(imported)).text();
    assertTrue(told.contains("1 feeds are followed now, 0 were before"), told);
    HttpResponse<byte[]> again =
        lectern.send(
            "POST",
            "/feeds.opml",
            BodyPublishers.ofByteArray(opml.body()),
            "Content-Type",
            "text/x-opml");
    assertEquals(new JsonObject("{\"followed\": 0, \"known\": 1, \"refused\": []}"), json(again));
  }

  @Test
  void aFileThatIsNoListIsRefusedBesideItsField() {
    for (byte[] file :
        List.of(
            new byte[0],
            "Words.".getBytes(StandardCharsets.UTF_8),
            "<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>".getBytes(StandardCharsets.UTF_8))) {
      HttpResponse<byte[]> answer =
          form("/feeds.opml", Form.file("a.opml", "text/x-opml", file), Form.TYPE);
      assertEquals(422, answer.statusCode());
      Element wrong = page(answer).expectFirst("[aria-invalid=true]");
      assertEquals("file", wrong.attr("name"));
    }
    assertEquals(
        422,
        form("/feeds.opml", Form.file("", "application/octet-stream", new byte[0]), Form.TYPE)
            .statusCode());
    assertEquals(
        413,
        form("/feeds.opml", Form.file("a.opml", "text/x-opml", new byte[3 << 20]), Form.TYPE)
            .statusCode());
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() {
    HttpResponse<byte[]> answer =
        lectern.send(
            "POST",
            "/feeds",
            BodyPublishers.ofString(Form.encode("address", putFeed("/cross", 0))),
            "Content-Type",
            Form.URL_ENCODED,
            "Origin",
            "https://elsewhere.test");
    assertEquals(403, answer.statusCode());
    assertEquals(0, json(lectern.get("/feeds")).getJsonArray("feeds").size());
  }
}
