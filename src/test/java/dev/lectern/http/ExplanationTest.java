package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a passage is read is told whole: as data, and on a page. */
class ExplanationTest {
  private static final Article ARTICLE =
      new Extractor()
          .fromText(
              "What it cost\n\n"
                  + "The price was $45 on 2022-01-26, when Xi met the WHO. Why the apple?\n\n"
                  + "<b>&amp; \"less\" — 5% of it; the café… "
                  + "and so on, and more of it. ".repeat(9)
                  + "\n\n"
                  + "…",
              null);

  @TempDir static Path data;
  private static RunningLectern lectern;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of(ARTICLE));
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  private static String path(int passage, String tail) {
    return "/articles/" + ARTICLE.id() + "/" + ARTICLE.passages().get(passage).id() + tail;
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static JsonObject json(String path) {
    return new JsonObject(text(lectern.get(path)));
  }

  private static Document page(String path) {
    return Jsoup.parse(text(lectern.get(path)), "http://localhost/");
  }

  private static List<JsonObject> all(JsonObject parent, String... names) {
    Stream<JsonObject> found = Stream.of(parent);
    for (String name : names) {
      found =
          found.flatMap(
              one -> one.getJsonArray(name, new JsonArray()).stream().map(JsonObject.class::cast));
    }
    return found.toList();
  }

  private static JsonObject place(JsonObject stretch) {
    JsonObject place = new JsonObject();
    Stream.of("start", "end", "from", "to").forEach(key -> place.put(key, stretch.getValue(key)));
    return place;
  }

  @Test
  void eachWordOfTheTimelineIsExplainedAtItsPlaceAndTime() {
    for (int i = 0; i < ARTICLE.passages().size(); i++) {
      for (String query : List.of("", "?rate=1.5")) {
        JsonObject timeline = json(path(i, ".json" + query));
        JsonObject explanation = json(path(i, "/explain.json" + query));
        assertEquals(timeline.getValue("seconds"), explanation.getValue("seconds"));
        assertEquals(
            all(timeline, "sentences").stream().map(ExplanationTest::place).toList(),
            all(explanation, "sentences").stream().map(ExplanationTest::place).toList());
        assertEquals(
            all(timeline, "sentences", "words"),
            all(explanation, "sentences", "tokens").stream().map(ExplanationTest::place).toList());
      }
    }
  }

  @Test
  void theWordsOfATokenTileItsTimeAndEachHasItsSounds() {
    for (int i = 0; i < ARTICLE.passages().size(); i++) {
      JsonObject explanation = json(path(i, "/explain.json"));
      for (JsonObject token : all(explanation, "sentences", "tokens")) {
        List<JsonObject> words = all(token, "words");
        double at = token.getDouble("start");
        for (JsonObject word : words) {
          assertEquals(at, word.getDouble("start"), token.encode());
          assertFalse(word.getString("said").isEmpty(), token.encode());
          assertTrue(word.getString("phones").matches("[a-z]+1?( [a-z]+1?)*"), token.encode());
          at = word.getDouble("end");
        }
        assertEquals(token.getDouble("end"), at, token.encode());
        String written = explanation.getString("text");
        assertEquals(
            written.substring(token.getInteger("from"), token.getInteger("to")),
            token.getString("written"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$45         | money  | forty five dollars | f ao1 r t iy, f ay1 v, d aa1 l er z |",
        "Xi          | pinyin | xi                 | sh iy1                              |",
        "WHO.        | acronym | w h o             | d ah1 b ax l y uw, ey1 ch, ow1      | full stop",
        "the         | word   | the                | dh ax                               |",
        "apple?      | word   | apple              | ae1 p ax l                          | question",
      })
  void tellsRuleWordsPhonesAndPause(
      String written, String rule, String said, String phones, String pause) {
    JsonObject token =
        all(json(path(1, "/explain.json")), "sentences", "tokens").stream()
            .filter(one -> one.getString("written").equals(written))
            .findFirst()
            .orElseThrow();
    List<JsonObject> words = all(token, "words");
    assertEquals(rule, token.getString("rule"));
    assertEquals(
        said, String.join(" ", words.stream().map(word -> word.getString("said")).toList()));
    assertEquals(
        phones, String.join(", ", words.stream().map(word -> word.getString("phones")).toList()));
    assertEquals(pause, words.get(words.size() - 1).getString("pause"));
  }

  @Test
  void aKnownTagIsAnsweredWithNothingAndAVersionMayBeKept() {
    HttpResponse<byte[]> plain = lectern.get(path(1, "/explain.json"));
    String etag = plain.headers().firstValue("ETag").orElseThrow();
    assertEquals("no-cache", plain.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals(304, lectern.get(path(1, "/explain.json"), "If-None-Match", etag).statusCode());
    String versioned = path(1, "/explain.json?v=" + etag.substring(1, 13));
    assertTrue(
        lectern.get(versioned).headers().firstValue("Cache-Control").orElseThrow().contains("imm"));
    HttpResponse<byte[]> faster = lectern.get(path(1, "/explain.json?rate=2"));
    assertFalse(etag.equals(faster.headers().firstValue("ETag").orElseThrow()));
    HttpResponse<byte[]> head =
        lectern.send("HEAD", path(1, "/explain.json"), HttpRequest.BodyPublishers.noBody());
    assertEquals(etag, head.headers().firstValue("ETag").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"explain", "explain.json"})
  void badParametersAreRefusedAsThoseOfATimelineAre(String page) {
    for (String query : List.of("?rate=3", "?voice=nobody")) {
      HttpResponse<byte[]> expected = lectern.get(path(1, ".json" + query));
      HttpResponse<byte[]> answer = lectern.get(path(1, "/" + page + query));
      assertEquals(400, answer.statusCode());
      assertEquals(text(expected), text(answer));
    }
    assertEquals(404, lectern.get("/articles/" + ARTICLE.id() + "/none/" + page).statusCode());
    assertEquals(404, lectern.get("/articles/none/none/" + page).statusCode());
  }

  @Test
  void thePageShowsEachTokenInARowOfATable() {
    JsonObject explanation = json(path(1, "/explain.json?rate=1.5"));
    Document page = page(path(1, "/explain?rate=1.5"));
    assertEquals("How paragraph 2 is read", page.expectFirst("h1").text());
    assertEquals(ARTICLE.passages().get(1).text(), page.expectFirst(".written").wholeText());
    List<JsonObject> tokens = all(explanation, "sentences", "tokens");
    List<Element> rows = page.select("table tr:has(> th[scope=row])");
    assertEquals(
        tokens.stream().map(token -> token.getString("written")).toList(),
        rows.stream().map(row -> row.expectFirst("th").wholeText()).toList());
    assertEquals(2, page.select("th[scope=rowgroup]").size());
    int columns = page.select("thead th[scope=col]").size();
    assertTrue(rows.stream().allMatch(row -> row.childrenSize() == columns));

    Element sum = rows.get(3);
    assertEquals("$45", sum.expectFirst("th").text());
    assertEquals("forty five dollars", sum.child(1).text());
    assertEquals("A sum of money.", sum.child(2).text());
    assertEquals(
        "FAWR-tee fighv DAH-lurz F AO1 R T IY, F AY1 V, D AA1 L ER Z", sum.child(3).text());
    assertTrue(rows.get(rows.size() - 1).child(1).text().endsWith("asked, then a pause"));
  }

  @Test
  void thePageLeadsBackToThePassageInTheSameVoiceAtTheSameRate() {
    String back = page(path(2, "/explain?rate=1.5")).expectFirst("main a").attr("href");
    String passage = ARTICLE.passages().get(2).id();
    assertEquals("/articles/" + ARTICLE.id() + "?voice=kevin16&rate=1.5#" + passage, back);
    Document article = page(back.substring(0, back.indexOf('#')));
    assertEquals(1, article.select("#" + passage).size());
    assertEquals(
        List.of(path(2, "/explain?voice=kevin16&rate=1.5")),
        article.select("a:matchesOwn(^How paragraph 3 is read$)").eachAttr("href"));
  }

  @Test
  void namesOnThePageAreUnique() {
    Document page = page(path(2, "/explain"));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
    assertTrue(page.select("b, [data-slot], script:not([src])").isEmpty());
  }
}
