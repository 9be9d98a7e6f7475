package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading settings over HTTP: what a browser without JavaScript sends and gets. */
class SettingsTest {
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

  private static HttpResponse<byte[]> post(String form, String... headers) {
    String[] all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/x-www-form-urlencoded";
    all[2] = "Accept";
    all[3] = "text/html";
    return lectern.send("POST", "/settings", BodyPublishers.ofString(form), all);
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return String.join("; ", response.headers().allValues(name));
  }

  private static String body(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void areKeptInACookieForAYearThatTheScriptMayReadToo() {
    HttpResponse<byte[]> response = post("size=150&colours=sepia&back=/%3Fa=1");
    assertEquals(303, response.statusCode());
    assertEquals("/?a=1#the_reading_settings", header(response, "Location"));
    String cookie = header(response, "Set-Cookie");
    assertTrue(cookie.startsWith("lectern_reading="), cookie);
    assertTrue(cookie.contains("size=150") && cookie.contains("colours=sepia"), cookie);
    assertTrue(cookie.contains("Max-Age=31536000; "), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("HttpOnly"), cookie);
  }

  @Test
  void aFormThatSendsSomeLeavesTheOthersAsTheyWere() {
    HttpResponse<byte[]> response =
        post("lines=wide&form-token=" + Form.token(lectern), "Cookie", "lectern_reading=size=200");
    assertTrue(header(response, "Set-Cookie").contains("size=200"));
    assertTrue(header(response, "Set-Cookie").contains("lines=wide"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colours=pink | Colours (\"colours\") cannot be \"pink\"; allowed are device, light, sepia",
        "size=1000    | Text size (\"size\") cannot be \"1000\"; allowed are 90, 100, 115",
        "lines=       | Line spacing (\"lines\") cannot be \"\"; allowed are normal, wide",
      })
  void aValueThatIsNotAllowedIsRefusedInWordsAndNothingChanges(String form, String words) {
    HttpResponse<byte[]> response = post(form);
    assertEquals(400, response.statusCode());
    assertTrue(body(response).replace("&quot;", "\"").contains(words), body(response));
    assertEquals("", header(response, "Set-Cookie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "/%5Cevil.example",
        "/%09/evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a%0D%0AX:1",
        "evil",
      })
  void neverLeadToAnotherSite(String back) {
    assertEquals("/#the_reading_settings", header(post("size=90&back=" + back), "Location"));
  }

  @Test
  void anotherSiteCannotChangeThem() {
    assertEquals(403, post("size=90", "Origin", "http://elsewhere.example").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/no/such/page"})
  void everyPageIsRenderedAsItsReaderChose(String path) {
    HttpResponse<byte[]> response =
        lectern.get(path, "Accept", "text/html", "Cookie", "lectern_reading=colours=vivid");
    assertTrue(body(response).contains("data-colours=\"vivid\""));
    assertTrue(body(response).contains("name=\"back\" value=\"" + path + "\""), body(response));
    assertTrue(header(response, "Vary").toLowerCase(java.util.Locale.ROOT).contains("cookie"));
    assertTrue(header(response, "Cache-Control").contains("no-"));
    assertTrue(header(response, "Set-Cookie").contains("Max-Age=31536000"), "the year begins anew");
  }

  @Test
  void aReaderWhoChoseNothingGetsNoCookie() {
    assertEquals("", header(lectern.get("/"), "Set-Cookie"));
  }
}
