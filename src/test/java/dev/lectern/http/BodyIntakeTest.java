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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that can't be read are answered as such, at once and without a fault of the service. */
@Timeout(30)
class BodyIntakeTest {
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String PARTED = "multipart/form-data; boundary=b";

  private static final String FILE =
      part("name=\"file\"; filename=\"a.txt\"", "A title\n\nAnd a paragraph.");

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

  private static String part(String disposition, String content) {
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private static JsonObject refused(String type, String body, int status) {
    HttpResponse<byte[]> answer = post(type, body);
    assertEquals(status, answer.statusCode());
    return new JsonObject(new String(answer.body(), StandardCharsets.UTF_8))
        .getJsonArray("errors")
        .getJsonObject(0);
  }

  private static HttpResponse<byte[]> post(String type, String body) {
    return lectern.send("POST", "/articles", BodyPublishers.ofString(body), "Content-Type", type);
  }

  @Test
  void aFileThatIsWholeIsTaken() {
    assertEquals(201, post(PARTED, FILE + "--b--\r\n").statusCode());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 20})
  void aFormThatBreaksOffInAFileIsRefused(int missing) {
    JsonObject fault = refused(PARTED, FILE.substring(0, FILE.length() - missing), 400);
    assertEquals("body", fault.getString("in"));
    assertTrue(fault.getString("detail").contains("ends before all of it came"), fault.encode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=\"\"", "x=\"y\"", "name=\"file\"; filename*=none''%zz"})
  void aPartWithoutAUsableNameIsRefused(String disposition) {
    refused(PARTED, part(disposition, "A text") + "--b--\r\n", 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"",
        "multipart/form-data; boundary=b; charset=none",
        "multipart/form-data; boundary=b; charset=",
        "multipart/form-datum; boundary=",
        "application/x-www-form-urlencoded-not",
      })
  void aTypeThatDoesNotTellHowToReadTheFormIsRefused(String type) {
    JsonObject fault = refused(type, FILE + "--b--\r\n", 415);
    assertEquals("header", fault.getString("in"));
    assertEquals("Content-Type", fault.getString("name"));
  }

  @ParameterizedTest
  @CsvSource({"256, 422", "257, 400"})
  void aFormHasAtMost256Fields(int count, int status) {
    String pairs =
        IntStream.range(0, count).mapToObj(i -> "a" + i + "=").collect(Collectors.joining("&"));
    String parts =
        IntStream.range(0, count)
            .mapToObj(i -> part("name=\"a" + i + "\"", ""))
            .collect(Collectors.joining("", "", "--b--\r\n"));
    String files = parts.replaceAll("\"\r", "\"; filename=\"x\"\r");
    List.of(refused(URL_ENCODED, pairs, status), refused(PARTED, parts, status))
        .forEach(
            fault -> assertEquals(status == 400, fault.getString("detail").contains("are 256.")));
    refused(PARTED, files, status);
  }
}
