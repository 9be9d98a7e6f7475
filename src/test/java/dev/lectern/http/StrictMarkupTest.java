package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page has a script or a style within it, in whatever article. */
class StrictMarkupTest {
  private static final String HOSTILE =
      """
      <html><head><style>p { color: red }</style></head><body onload="x()"><article style="top: 0">
      <h1 onclick="x()">Styles <em style="color: red">and</em> scripts</h1>
      <p style="color: red" onmouseover="x()">A <a href="javascript:x()" onclick="x()">link</a>, and
      enough words to be a paragraph of an article.</p><script>x()</script>
      <form method="post" action="https://other.example/"><button onclick="x()">Go</button></form>
      <p>Another paragraph with <svg onload="x()"><style>p {}</style></svg> and more words of it.</p>
      </article></body></html>
      """;

  @TempDir static Path data;
  private static RunningLectern lectern;
  private static String article;
  private static String passage;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
    article = added();
    // Added once more, for a page of its history.
    added();
    JsonObject json = new JsonObject(Elsewhere.body(lectern.get(article + ".json")));
    passage = article + "/" + json.getJsonObject("title").getString("id");
  }

  private static String added() {
    return lectern
        .send("POST", "/articles", BodyPublishers.ofString(HOSTILE), "Content-Type", "text/html")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  private static List<String> faults(Document page) {
    return page.getAllElements().stream()
        .filter(StrictMarkupTest::isInline)
        .map(Element::outerHtml)
        .toList();
  }

  private static boolean isInline(Element element) {
    boolean script = element.tagName().equals("script") && !element.attr("src").startsWith("/web/");
    boolean link = element.attr("href").startsWith("javascript:") && !isBookmark(element);
    return script
        || link
        || element.tagName().equals("style")
        || element.attributes().asList().stream()
            .map(Attribute::getKey)
            .anyMatch(name -> name.equals("style") || name.startsWith("on"));
  }

  /** The one link to a script: it is kept by the reader and runs on other pages only. */
  private static boolean isBookmark(Element link) {
    return link.text().equals("Add to Lectern") && link.closest("#the_adding") != null;
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/?q=styles",
        "/?removed=x",
        "/removed",
        "/accessibility",
        "/privacy",
        "/offline",
        "/sign-in",
        "/no/such/page",
        "article",
        "article/edit",
        "article/history/1",
        "article/remove",
        "article/dictionary",
        "article/parts",
        "passage/explain",
        "passage/mend?from=0&to=6",
        "passage/mend?from=0&to=6&written=x&as=words&said=y");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHasAScriptOrAStyleWithinIt(String name) {
    String path = name.replaceFirst("^article", article).replaceFirst("^passage", passage);
    HttpResponse<byte[]> answer = lectern.get(path, "Accept", "text/html");
    assertTrue(answer.statusCode() < 500);
    Document page = Jsoup.parse(Elsewhere.body(answer));
    assertTrue(page.select("link[rel=stylesheet]").size() > 3, page.title());
    assertEquals(List.of(), faults(page));
  }

  @Test
  void noTemplateHasAScriptOrAStyleWithinIt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("web"))) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertTrue(templates.size() > 10);
      for (Path template : templates) {
        assertEquals(List.of(), faults(Jsoup.parse(template)), template.toString());
      }
    }
  }

  @Test
  void suchAPageIsSeen() {
    assertEquals(11, faults(Jsoup.parse(HOSTILE)).size());
  }
}
