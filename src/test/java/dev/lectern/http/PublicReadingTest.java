package dev.lectern.http;

import static dev.lectern.http.Elsewhere.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.log.CapturedLog;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reading is public, people elsewhere read without a token, and change nothing. */
class PublicReadingTest {
  @TempDir static Path data;
  private static Elsewhere elsewhere;
  private static String article;

  @BeforeAll
  static void start() {
    elsewhere = new Elsewhere(data, true);
    JsonObject list = new JsonObject(body(elsewhere.get("/articles")));
    article = "/articles/" + list.getJsonArray("articles").getJsonObject(0).getString("id");
  }

  @AfterAll
  static void stop() {
    elsewhere.close();
  }

  @Test
  void everyoneReadsAndListens() {
    JsonObject json = new JsonObject(body(elsewhere.get(article + ".json")));
    String title = json.getJsonObject("title").getString("id");
    assertEquals(200, elsewhere.get("/", "Accept", "text/html").statusCode());
    assertEquals(200, elsewhere.get(article, "Accept", "text/html").statusCode());
    HttpResponse<byte[]> sound =
        elsewhere.send("HEAD", article + "/" + title + ".mp3", BodyPublishers.noBody());
    assertEquals(200, sound.statusCode());
    assertFalse(
        sound.headers().firstValue("Cache-Control").orElseThrow().contains("private"),
        "it is the same for everyone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/edit", "/remove", "/history", "/history/1"})
  void whatOnlyServesToChangeIsNotShown(String page) {
    assertEquals(401, elsewhere.get(article + page).statusCode());
    assertEquals(401, elsewhere.get("/removed").statusCode());
  }

  @Test
  void nobodyChangesWithoutTheToken() {
    assertEquals(401, elsewhere.send("DELETE", article, BodyPublishers.noBody()).statusCode());
    assertEquals(401, elsewhere.form("/articles", "text=A%0A%0AText").statusCode());
    assertEquals(200, elsewhere.get(article).statusCode());
  }

  @Test
  void aWrongTokenIsNotTakenForNone() {
    assertEquals(401, elsewhere.get("/", "Authorization", "Bearer lectern_x").statusCode());
    assertEquals(
        200, elsewhere.get("/", "Authorization", "Basic YTpi").statusCode(), "a proxy's own");
  }

  @Test
  void thePageOffersToSignInAndMarksWhatAReaderCannotDo() {
    Document page = Jsoup.parse(body(elsewhere.get("/?q=tide", "Accept", "text/html")));
    assertTrue(page.expectFirst("html").hasAttr("data-reader"));
    assertTrue(page.expectFirst("#the_adding").hasAttr("data-keeper"));
    assertEquals(
        "/sign-in?back=%2F%3Fq%3Dtide", page.expectFirst(".foot a[href^=/sign]").attr("href"));
    Document keeper =
        Jsoup.parse(body(elsewhere.get("/", "Accept", "text/html", "Cookie", elsewhere.signIn())));
    assertFalse(keeper.expectFirst("html").hasAttr("data-reader"));
    assertEquals("Sign out", keeper.expectFirst(".foot form button").text());
  }

  @Test
  void theLogOfAFailureHoldsNothingOfTheReaders(@TempDir Path folder) throws Exception {
    try (Elsewhere broken = new Elsewhere(folder, true);
        CapturedLog log = new CapturedLog()) {
      broken
          .lectern
          .lectern()
          .service()
          .store()
          .close()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      // By a client of its own: the document of the API promises no such answer.
      String secret = broken.lectern.url("/articles/my-secret-title?q=secret-words");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(secret)).headers(broken.stranger()).build();
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(500, answer.statusCode());
      assertTrue(log.text().contains("Request failed: GET /articles/{id}"), log.text());
      assertFalse(log.text().contains("secret"), log.text());
      assertFalse(log.text().contains("198.18."), log.text());
      assertFalse(body(answer).contains("at dev.lectern"), body(answer));
    }
  }
}
