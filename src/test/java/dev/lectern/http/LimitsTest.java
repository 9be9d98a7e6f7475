package dev.lectern.http;

import static dev.lectern.http.Elsewhere.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  @TempDir static Path data;
  private static Elsewhere elsewhere;

  @BeforeAll
  static void start() {
    elsewhere = new Elsewhere(data, false);
  }

  @AfterAll
  static void stop() {
    elsewhere.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /articles, 10, article, 10 MB",
    "POST, /add, 10, page, 10 MB",
    "PUT, /articles/x/dictionary.pls, 2, dictionary, 1 MB",
    "POST, /articles/x/dictionary/import, 2, dictionary, 1 MB",
    "PUT, /articles/x/parts.json, 1, list of parts, 1 MB",
    "POST, /sign-in, 1, form, 64 kB",
    "POST, /sign-out, 1, form, 64 kB",
    "POST, /settings, 1, form, 64 kB",
    "POST, /articles/x/edit, 1, form, 64 kB",
    "POST, /articles/x/remove, 1, form, 64 kB",
    "PATCH, /articles/x, 1, form, 64 kB",
    "POST, /articles/x/dictionary, 1, form, 64 kB",
    "POST, /articles/x/p1/mend, 1, form, 64 kB",
  })
  void aBodyThatIsTooLargeIsRefusedByItsNameAndLimit(
      String method, String path, int megabytes, String what, String limit) {
    HttpResponse<byte[]> answer =
        elsewhere.send(
            method,
            path,
            BodyPublishers.ofByteArray(new byte[(megabytes << 20) + 1]),
            "Content-Type",
            "application/octet-stream",
            "Authorization",
            "Bearer " + elsewhere.token);
    assertEquals(413, answer.statusCode());
    assertTrue(
        body(answer).contains("The " + what + " is too large; allowed are " + limit + "."),
        body(answer));
  }

  @Test
  void whoMayNotAddIsRefusedBeforeTheBodyIsRead() {
    HttpResponse<byte[]> answer =
        elsewhere.send(
            "POST",
            "/articles",
            BodyPublishers.ofByteArray(new byte[11 << 20]),
            "Content-Type",
            "text/plain");
    assertEquals(401, answer.statusCode());
  }

  @Test
  void thirtyArticlesAreAddedAtOnceAndThenOneEachTwoSeconds() {
    String[] client =
        Elsewhere.with(Elsewhere.from("203.0.113.5"), "Authorization", "Bearer " + elsewhere.token);
    // An empty text adds nothing, and counts all the same.
    for (int i = 0; i < 30; i++) {
      assertEquals(422, add(client).statusCode());
    }
    HttpResponse<byte[]> late = add(client);
    assertEquals(429, late.statusCode());
    String wait = late.headers().firstValue("Retry-After").orElseThrow();
    assertTrue(wait.equals("1") || wait.equals("2"), wait);
    assertTrue(body(late).contains("faster than Lectern takes them"), body(late));
    client[1] = "203.0.113.6";
    assertEquals(422, add(client).statusCode(), "others add on");
  }

  private static HttpResponse<byte[]> add(String[] client) {
    return elsewhere.lectern.send(
        "POST",
        "/articles",
        BodyPublishers.ofString(" "),
        Elsewhere.with(client, "Content-Type", "text/plain"));
  }
}
