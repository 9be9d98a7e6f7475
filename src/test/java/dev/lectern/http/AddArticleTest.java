package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are added by forms and by programs; what is refused is kept for the reader. */
class AddArticleTest {
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";

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

  private static HttpResponse<byte[]> post(BodyPublisher body, String type, String accept) {
    return lectern.send("POST", "/articles", body, "Content-Type", type, "Accept", accept);
  }

  private static HttpResponse<byte[]> upload(String name, String type, byte[] content) {
    return post(Form.file(name, type, content), Form.TYPE, "application/json");
  }

  private static BodyPublisher field(String name, String value) {
    return BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static String body(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> added) {
    assertEquals(201, added.statusCode(), body(added));
    return body(lectern.get(new JsonObject(body(added)).getString("address") + ".txt"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void aTextFileIsReadInTheCharsetItIsWrittenIn(String charset) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String written = "Café in " + charset + "\n\nThe naïve reader paid 5 £ – and left.";
    byte[] bytes = (mark + written).getBytes(Charset.forName(charset));
    assertEquals(written + "\n", text(upload("cafe.txt", "text/plain", bytes)));
  }

  @Test
  void aPageIsReadInTheCharsetItNames() {
    byte[] page =
        """
        <!DOCTYPE html><meta charset="iso-8859-2"><title>Łódź</title>
        <article><h1>Łódź in the rain</h1><p>Many people walked through Łódź, although it rained.</p>
        <p>They were in no hurry to come home, and the trams were late again.</p></article>
        """
            .getBytes(Charset.forName("iso-8859-2"));
    assertEquals(
        "Łódź in the rain",
        text(upload("lodz.html", "text/html", page)).lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf  | application/pdf          | %PDF-1.7 | a.pdf",
        "a.txt  | text/plain               | a\0b     | holds no text",
        "a.txt  | text/plain               | ' '      | no text",
        "''     | application/octet-stream | ''       | No file is chosen",
      })
  void aFileThatIsNoTextIsRefusedInWords(String name, String type, String content, String words) {
    HttpResponse<byte[]> answer = upload(name, type, content.getBytes(StandardCharsets.UTF_8));
    assertEquals(422, answer.statusCode());
    String detail = new JsonObject(body(answer)).getString("detail");
    assertTrue(detail.contains(words), detail);
  }

  @Test
  void aFileLargerThanTenMegabytesIsRefusedInWords() {
    HttpResponse<byte[]> answer = upload("long.txt", "text/plain", new byte[11 << 20]);
    assertEquals(413, answer.statusCode());
    assertTrue(body(answer).contains("10 MB"), body(answer));
    assertEquals(200, lectern.get("/").statusCode(), "the connection is good for more");
  }

  @Test
  void aLongTextIsTakenFromAForm() {
    String text = "A long one\n\n" + "It goes on and on, as rivers do. ".repeat(40_000);
    HttpResponse<byte[]> answer = post(field("text", text), URL_ENCODED, "application/json");
    assertEquals(text.strip() + "\n", text(answer));
  }

  @Test
  void aBrowserIsLedToTheNewArticle() {
    HttpResponse<byte[]> answer =
        post(
            Form.file("a.txt", "text/plain", "Led\n\nHere.".getBytes(StandardCharsets.UTF_8)),
            Form.TYPE,
            "text/html");
    assertEquals(303, answer.statusCode());
    String address = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(body(lectern.get(address)).contains("Here."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text    | <nav>Home</nav>        | no text",
        "text    | ' '                    | Paste the text",
        "address | gopher://example.org/1 | beginning with https://",
        "address | ''                     | There is no address",
      })
  void aBrowserGetsTheLibraryPageBackWithTheReasonAndItsWords(
      String name, String given, String words) {
    HttpResponse<byte[]> answer = post(field(name, given), URL_ENCODED, "text/html");
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(body(answer));
    Element wrong = page.expectFirst("[aria-invalid=true]");
    assertEquals(name, wrong.attr("name"));
    assertEquals(given.strip(), wrong.val());
    assertTrue(page.expectFirst("#" + wrong.id() + "_error").text().contains(words), page.text());
    assertTrue(page.select(".library li").size() > 0, "the list is there too");
  }

  @Test
  void aBrowserThatSentNoFileGetsThePageBack() {
    HttpResponse<byte[]> answer =
        post(Form.file("", "application/octet-stream", new byte[0]), Form.TYPE, "text/html");
    assertEquals(422, answer.statusCode());
    assertEquals("file", Jsoup.parse(body(answer)).expectFirst("[aria-invalid]").attr("name"));
  }

  @Test
  void aBookIsTakenAsTheBodyOfARequest() throws IOException {
    byte[] book;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/documents/kueste.epub"))) {
      book = in.readAllBytes();
    }
    HttpResponse<byte[]> added =
        post(BodyPublishers.ofByteArray(book), "application/epub+zip", "application/json");
    assertTrue(text(added).startsWith("Die Wärterin der Küste\n"));
  }

  @Test
  void theChaptersOfABookLeadToEachOtherAndStandInOrderInTheLibrary() throws IOException {
    HttpResponse<byte[]> added = upload("two.epub", "application/epub+zip", bookOfTwo());
    assertEquals(2, new JsonObject(body(added)).getInteger("count"));
    Document first = Jsoup.parse(body(lectern.get(address(added))));
    assertEquals("Chapter 1 of 2, The Book", first.expectFirst(".series p").text());
    assertEquals(0, first.select("a[rel=prev]").size());
    Document next = Jsoup.parse(body(lectern.get(first.expectFirst("a[rel=next]").attr("href"))));
    assertEquals("Second", next.expectFirst("h1").text());
    assertEquals(address(added), next.expectFirst("a[rel=prev]").attr("href"));
    List<String> titles = Jsoup.parse(body(lectern.get("/"))).select(".library a").eachText();
    assertEquals(List.of("First", "Second"), titles.subList(0, 2));
  }

  private static String address(HttpResponse<byte[]> added) {
    return new JsonObject(body(added)).getString("address");
  }

  private static byte[] bookOfTwo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      Map<String, String> files =
          Map.of(
              "META-INF/container.xml",
              "<container><rootfile full-path='b.opf'/></container>",
              "b.opf",
              """
              <package xmlns:dc="http://purl.org/dc/elements/1.1/">
              <metadata><dc:title>The Book</dc:title></metadata><manifest>
              <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
              <item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>
              <spine><itemref idref="a"/><itemref idref="b"/></spine></package>\
              """,
              "a.xhtml",
              "<html><body><h1>First</h1><p>One.</p></body></html>",
              "b.xhtml",
              "<html><body><h1>Second</h1><p>Two.</p></body></html>");
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {URL_ENCODED, "application/json"})
  void thePageThatAReaderSeesIsTakenWithItsAddress(String type) {
    String html = "Before it.<h1>As seen</h1><p>Words, sent as " + type + ".";
    String at = "https://example.org/seen?" + type.length();
    BodyPublisher body =
        type.equals(URL_ENCODED)
            ? BodyPublishers.ofString(
                "html="
                    + URLEncoder.encode(html, StandardCharsets.UTF_8)
                    + "&address="
                    + URLEncoder.encode(at, StandardCharsets.UTF_8))
            : BodyPublishers.ofString(
                new JsonObject().put("html", html).put("address", at).encode());
    HttpResponse<byte[]> added = post(body, type, "application/json");
    assertTrue(text(added).contains("As seen"));
    JsonObject article = new JsonObject(body(lectern.get(address(added) + ".json")));
    assertEquals(at, article.getString("address"));
  }

  @Test
  void theFileFieldTakesAllKindsOfDocuments() {
    Document page = Jsoup.parse(body(lectern.get("/")));
    String hint = page.expectFirst("#the_file_hint").text();
    String accept = page.expectFirst("#the_file").attr("accept");
    for (String ending : List.of(".html", ".txt", ".md", ".epub", ".pdf")) {
      assertTrue(hint.contains(ending), hint);
      assertTrue(accept.contains(ending), accept);
    }
  }
}
