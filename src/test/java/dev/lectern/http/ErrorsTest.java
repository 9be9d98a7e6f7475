package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
  @TempDir static Path data;
  private static RunningLectern lectern;
  private static String article;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
    HttpResponse<byte[]> added =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString(
                "Errors are words\n\nSomebody reads them, and they should help."),
            "Content-Type",
            "text/plain");
    assertEquals(201, added.statusCode());
    article = added.headers().firstValue("Location").orElseThrow();
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  private static String body(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Where the request is at fault, and the name there. */
  private static String fault(JsonObject problem) {
    JsonObject fault = problem.getJsonArray("errors").getJsonObject(0);
    return (fault.getString("in") + " " + fault.getString("name")).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".mp3?rate=3        | 400 | 0.5 to 2.0          | query rate",
        ".mp3?rate=fast     | 400 | 0.5 to 2.0          | query rate",
        ".mp3?rate=NaN      | 400 | 0.5 to 2.0          | query rate",
        ".mp3?voice=siri    | 400 | kevin16             | query voice",
        ".mp3?pauses=long   | 400 | heading             | query pauses",
        ".aac               | 404 | wav, mp3, ogg, flac | path format",
        "/nothere.mp3       | 404 | no passage          | path passage",
        "-gone              | 404 | no article          | path id",
        "/history/7         | 404 | no earlier text     | path number",
        "/a/b/c             | 404 | no page             | path",
      })
  void sayWhatWasWrongAndWhatIsAllowed(String tail, int status, String words, String fault) {
    HttpResponse<byte[]> response = lectern.get(article + tail);
    assertEquals(status, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
    JsonObject problem = new JsonObject(body(response));
    assertEquals(status, problem.getInteger("status"));
    assertTrue(problem.getString("detail").contains(words), problem.encode());
    assertEquals(fault, fault(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                              | application/json         | 400 | body",
        "[]                             | application/json         | 400 | body",
        "{\"titel\": \"T\"}              | application/json         | 400 | body /titel",
        "{\"a/b~c\": \"T\"}             | application/json         | 400 | body /a~1b~0c",
        "{\"text\": \"A\", \"text\": \"B\"} | application/json      | 400 | body",
        "/* A */ {\"text\": \"A\"}      | application/json         | 400 | body",
        "{\"text\": 5}                  | application/json         | 400 | body /text",
        "{\"text\": \" \"}              | application/json         | 422 | body /text",
        "{\"address\": \"ftp://a.org\"} | application/json         | 422 | body /address",
        "text=+                         | application/x-www-form-urlencoded | 422 | form text",
        "address=x                      | application/x-www-form-urlencoded | 422 | form address",
        "<nav>Home</nav>                | text/html                | 422 | body",
        "%PDF-1.7                       | application/pdf          | 422 | body",
        "x                              | image/png                | 415 | header Content-Type",
        "x                              | text/plain; charset=none | 415 | header Content-Type",
      })
  void nameTheFieldOfWhatCannotBeAdded(String body, String type, int status, String fault) {
    HttpResponse<byte[]> response =
        lectern.send("POST", "/articles", BodyPublishers.ofString(body), "Content-Type", type);
    assertEquals(status, response.statusCode());
    assertEquals(fault, fault(new JsonObject(body(response))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c3", "c0af", "eda080", "ff"})
  void sayThatJsonIsNotInUtf8(String bytes) {
    byte[] title = HexFormat.of().parseHex("7b2274657874223a22" + bytes + "227d");
    HttpResponse<byte[]> response =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofByteArray(title),
            "Content-Type",
            "application/json");
    assertEquals(400, response.statusCode());
    assertTrue(body(response).contains("in UTF-8"), body(response));
  }

  @ParameterizedTest
  @CsvSource({"/articles?q=%, query", "/articles?q=%zz, query", "/articles/%zz/edit, path"})
  void sayThatAnAddressIsNoAddress(String address, String in) throws IOException {
    JsonObject problem = raw("GET " + address + " HTTP/1.1");
    assertEquals(400, problem.getInteger("status"));
    assertEquals(in, fault(problem));
  }

  @Test
  void sayThatARequestIsTooLongToBeRead() throws IOException {
    JsonObject address = raw("GET /articles?q=" + "x".repeat(9000) + " HTTP/1.1");
    assertEquals(414, address.getInteger("status"));
    assertEquals("query", fault(address));
    JsonObject headers = raw("GET / HTTP/1.1\r\nX-Long: " + "x".repeat(20_000));
    assertEquals(431, headers.getInteger("status"));
    assertEquals("header", fault(headers));
  }

  /** Sends what no well-behaved client sends; answers the problem. */
  private static JsonObject raw(String head) throws IOException {
    URI service = URI.create(lectern.url("/"));
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      String request =
          head + "\r\nHost: " + service.getAuthority() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n")));
    }
  }

  @Test
  void comeAsAPageOrTextWhereTheClientAsks() {
    HttpResponse<byte[]> page = lectern.get(article + ".mp3?rate=9", "Accept", "text/html,*/*");
    assertEquals(400, page.statusCode());
    assertTrue(page.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
    assertTrue(body(page).contains("allowed are"));
    HttpResponse<byte[]> text = lectern.get(article + ".mp3?rate=9", "Accept", "text/plain");
    assertEquals("The rate is \"9\"; allowed are numbers from 0.5 to 2.0.\n", body(text));
  }

  @Test
  void emptyOrUnreadableSubmissionsAreRefusedInWords() {
    assertEquals(
        422,
        lectern
            .send("POST", "/articles", BodyPublishers.ofString(" "), "Content-Type", "text/plain")
            .statusCode());
    assertEquals(
        422,
        lectern
            .send(
                "POST",
                "/articles",
                BodyPublishers.ofString("<nav>Home</nav>"),
                "Content-Type",
                "text/html")
            .statusCode());
    assertEquals(
        415,
        lectern
            .send("POST", "/articles", BodyPublishers.ofString("x"), "Content-Type", "image/png")
            .statusCode());
    assertEquals(
        400,
        lectern
            .send(
                "POST",
                "/articles",
                BodyPublishers.ofString("{"),
                "Content-Type",
                "application/json")
            .statusCode());
    assertEquals(
        413,
        lectern
            .send(
                "POST",
                "/articles",
                BodyPublishers.ofByteArray(new byte[11 << 20]),
                "Content-Type",
                "text/plain")
            .statusCode());
  }

  @Test
  void changesAskedForByOtherSitesAreRefused() {
    HttpResponse<byte[]> response =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString("text=A+title"),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "http://elsewhere.example");
    assertEquals(403, response.statusCode());
  }

  @Test
  void wrongMethodsNameTheRightOnes() {
    HttpResponse<byte[]> response = lectern.send("PUT", "/voices", BodyPublishers.noBody());
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void theMethodsOfAPathCanBeAskedFor() {
    HttpResponse<byte[]> response = lectern.send("OPTIONS", article, BodyPublishers.noBody());
    assertEquals(204, response.statusCode());
    assertEquals(
        "DELETE, GET, HEAD, OPTIONS, PATCH", response.headers().firstValue("Allow").orElseThrow());
    assertEquals(404, lectern.send("OPTIONS", "/a/b", BodyPublishers.noBody()).statusCode());
  }

  @Test
  void anArticleIsAddedReadAndRemoved() {
    HttpResponse<byte[]> added =
        lectern.send(
            "POST",
            "/articles",
            BodyPublishers.ofString("text=Short+lives%0A%0AThis+article+goes+soon."),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Accept",
            "text/html");
    assertEquals(303, added.statusCode());
    String address = added.headers().firstValue("Location").orElseThrow();
    assertTrue(body(lectern.get(address)).contains("This article goes soon."));
    assertTrue(body(lectern.get("/")).contains("Short lives"));
    assertEquals("Short lives\n\nThis article goes soon.\n", body(lectern.get(address + ".txt")));
    assertEquals(
        "Short lives",
        new JsonObject(body(lectern.get(address + ".json")))
            .getJsonObject("title")
            .getString("text"));
    assertEquals(204, lectern.send("DELETE", address, BodyPublishers.noBody()).statusCode());
    assertEquals(404, lectern.get(address).statusCode());
    assertFalse(body(lectern.get("/")).contains("Short lives"));
  }

  @Test
  void healthAndVoicesAnswer() {
    assertEquals(200, lectern.get("/health/live").statusCode());
    assertEquals(200, lectern.get("/health/ready").statusCode());
    assertTrue(body(lectern.get("/voices")).contains("kevin16"));
  }
}
