package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that the bookmark posts from another site is shown, and kept only when its reader says so.
 */
class OfferTest {
  private static final String SEEN =
      "<!DOCTYPE html><title>Seen</title><h1>Seen</h1><p>Words & more \"of\" it.<script>x()</script>";

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

  private static HttpResponse<byte[]> post(String path, String html, String address, String from) {
    return post(path, html, address, from, "");
  }

  private static HttpResponse<byte[]> post(
      String path, String html, String address, String from, String token) {
    String body = Form.encode("html", html, "address", address, "form-token", token);
    return lectern.send(
        "POST",
        path,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept",
        "text/html",
        "Origin",
        from);
  }

  private static Document page(HttpResponse<byte[]> answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  /** The titles of the library: an article's minutes are known only after a while. */
  private static String library() {
    return page(lectern.get("/")).select(".library a").text();
  }

  @Test
  void nothingIsKeptBeforeTheReaderAddsIt() {
    String before = library();
    HttpResponse<byte[]> answer =
        post("/add", SEEN, "https://example.org/seen", "https://example.org");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    assertEquals(before, library());

    Document offer = page(answer);
    assertEquals("Add “Seen”?", offer.expectFirst("h1").text());
    assertEquals("Words & more \"of\" it.", offer.expectFirst("blockquote").text());
    assertEquals(0, offer.select("main script").size());
    String html = offer.expectFirst("[name=html]").val();
    assertEquals(SEEN, html);
    String address = offer.expectFirst("[name=address]").val();
    assertEquals(403, post("/articles", html, address, lectern.url("")).statusCode());
    String token = offer.expectFirst("main [name=form-token]").val();
    assertEquals(303, post("/articles", html, address, lectern.url(""), token).statusCode());
    assertTrue(library().contains("Seen"));
  }

  @Test
  void anotherSiteStillCannotAdd() {
    assertEquals(403, post("/articles", SEEN, "", "https://example.org").statusCode());
    assertFalse(library().contains("Seen") && library().contains("example.org"));
  }

  @Test
  void whatHoldsNoTextIsRefusedInWords() {
    HttpResponse<byte[]> answer = post("/add", "<nav>Home</nav>", "", "null");
    assertEquals(422, answer.statusCode());
    assertTrue(page(answer).text().contains("no text"));
    assertEquals(422, post("/add", "", "", "null").statusCode());
  }

  @Test
  void theBookmarkOfTheLibraryPostsToThisService() {
    String bookmark = page(lectern.get("/")).expectFirst("#the_bookmark").val();
    assertTrue(bookmark.matches("javascript:[A-Za-z0-9%._*-]+"), bookmark);
    String script = URLDecoder.decode(bookmark, StandardCharsets.UTF_8);
    assertTrue(script.contains("f.action='" + lectern.url("") + "/add'"), script);
  }
}
