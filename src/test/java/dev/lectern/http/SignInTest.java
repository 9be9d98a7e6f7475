package dev.lectern.http;

import static dev.lectern.http.Elsewhere.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.http.access.TokenFile;
import java.io.IOException;
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
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {
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

  private static HttpResponse<byte[]> signIn(String token, String back, String... headers) {
    return elsewhere.form("/sign-in", Form.encode("token", token, "back", back), headers);
  }

  private static String setCookie(HttpResponse<byte[]> answer) {
    return String.join("\n", answer.headers().allValues("Set-Cookie"));
  }

  private static HttpResponse<byte[]> page(String path, String cookie) {
    return elsewhere.get(path, "Accept", "text/html", "Cookie", cookie);
  }

  @Test
  void whoShowsTheTokenIsLedOnAndStaysSignedIn() {
    HttpResponse<byte[]> answer = signIn(elsewhere.token, "/?q=tide");
    assertEquals(303, answer.statusCode());
    assertEquals("/?q=tide", answer.headers().firstValue("Location").orElseThrow());
    String cookie = setCookie(answer);
    assertTrue(cookie.contains("HTTPOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
    assertTrue(cookie.contains("Max-Age=2592000"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
    HttpResponse<byte[]> library = page("/", Elsewhere.cookie(answer));
    assertEquals(200, library.statusCode());
    assertTrue(body(library).contains("Sign out"));
    assertEquals("private, no-cache", library.headers().firstValue("Cache-Control").orElseThrow());
    String vary = String.join(",", library.headers().allValues("Vary"));
    assertTrue(vary.contains("Cookie") && vary.contains("Authorization"), vary);
  }

  @Test
  void behindTlsTheCookieIsForTlsOnly() {
    HttpResponse<byte[]> answer =
        signIn(
            elsewhere.token, "/", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "read.example");
    assertTrue(setCookie(answer).contains("Secure"), setCookie(answer));
    assertEquals(
        "max-age=31536000", answer.headers().firstValue("Strict-Transport-Security").orElseThrow());
    assertFalse(
        signIn(elsewhere.token, "/").headers().firstValue("Strict-Transport-Security").isPresent());
  }

  @ParameterizedTest
  @CsvSource({"lectern_wrong, This is not the token", "'', There is no token"})
  void anotherTokenIsRefusedBesideItsField(String token, String words) {
    HttpResponse<byte[]> answer = signIn(token, "/tags");
    assertEquals(401, answer.statusCode());
    assertEquals("", setCookie(answer));
    Document page = Jsoup.parse(body(answer));
    assertTrue(page.title().startsWith("Not signed in: "), page.title());
    assertTrue(page.expectFirst("#the_token_error").text().startsWith(words), page.text());
    assertEquals("true", page.expectFirst("#the_token").attr("aria-invalid"));
    assertEquals("", page.expectFirst("#the_token").val());
    assertEquals("/tags", page.expectFirst("main [name=back]").val());
  }

  @ParameterizedTest
  @CsvSource({"//other.example", "https://other.example/", "/%5Cother.example", "''"})
  void leadsToNoOtherSite(String back) {
    String location = signIn(elsewhere.token, back).headers().firstValue("Location").orElseThrow();
    assertTrue(location.equals("/") || location.equals("/%5Cother.example"), location);
  }

  @Test
  void whoAsksForAPageIsAskedForTheTokenThereAndComesBackToIt() {
    HttpResponse<byte[]> answer = page("/tags?a=1", "x=y");
    assertEquals(401, answer.statusCode());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    Document page = Jsoup.parse(body(answer));
    assertEquals("Sign in", page.expectFirst("h1").text());
    assertEquals("/tags?a=1", page.expectFirst("main [name=back]").val());
    HttpResponse<byte[]> program = elsewhere.get("/tags");
    assertEquals(401, program.statusCode());
    assertTrue(body(program).contains("Authorization: Bearer"), body(program));
    assertEquals(
        "Bearer realm=\"Lectern\"", program.headers().firstValue("WWW-Authenticate").orElseThrow());
  }

  @Test
  void signingOutEndsTheSessionAlsoForACopyOfTheCookie() {
    String cookie = elsewhere.signIn();
    String token = Form.token(elsewhere.lectern, "Cookie", cookie);
    HttpResponse<byte[]> answer =
        elsewhere.form("/sign-out", "form-token=" + token, "Cookie", cookie);
    assertEquals(303, answer.statusCode());
    assertTrue(setCookie(answer).contains("Max-Age=0"), setCookie(answer));
    assertEquals(401, page("/", cookie).statusCode());
  }

  @Test
  void aFormCarriesWhatOnlyThePagesOfItsSessionHave() {
    String cookie = elsewhere.signIn();
    String[] add = {"/articles", "text=Mine%0A%0AA+text+of+mine.&form-token="};
    String right = Form.token(elsewhere.lectern, "Cookie", cookie);
    String anothers = Form.token(elsewhere.lectern, "Cookie", elsewhere.signIn());
    String nobodys = Form.token(elsewhere.lectern);
    for (String wrong : new String[] {"", "x.y", anothers, nobodys}) {
      HttpResponse<byte[]> refused = elsewhere.form(add[0], add[1] + wrong, "Cookie", cookie);
      assertEquals(403, refused.statusCode(), wrong);
      assertTrue(body(refused).contains("Open the page again"), body(refused));
    }
    assertEquals(303, elsewhere.form(add[0], add[1] + right, "Cookie", cookie).statusCode());
  }

  @Test
  void aProgramNeedsNoPageOfOurs() {
    HttpResponse<byte[]> added =
        elsewhere.form(
            "/articles",
            "text=Its+own%0A%0AA+text+of+a+program.",
            "Authorization",
            "bearer " + elsewhere.token);
    assertEquals(303, added.statusCode());
  }

  @Test
  void aSessionOutlivesARestartButNotAnotherToken(@TempDir Path folder) throws IOException {
    String cookie;
    try (Elsewhere first = new Elsewhere(folder, false)) {
      assertTrue(first.token.matches("lectern_[A-Za-z0-9_-]{43}"), first.token);
      cookie = first.signIn();
    }
    try (Elsewhere second = new Elsewhere(folder, false)) {
      assertEquals("", second.token, "shown once");
      assertEquals(200, second.get("/", "Cookie", cookie).statusCode());
      String token = new TokenFile(folder).renew();
      assertEquals(401, second.get("/", "Cookie", cookie).statusCode());
      assertEquals(200, second.get("/", "Authorization", "Bearer " + token).statusCode());
    }
  }

  @Test
  void aPageThatAnotherSiteSendsIsSentOnceMoreFromHere() {
    String cookie = elsewhere.signIn();
    String page = "<title>Seen</title><p>Words &amp; more of it, seen elsewhere.</p>";
    HttpResponse<byte[]> foreign =
        elsewhere.form(
            "/add",
            Form.encode("html", page, "address", "https://example.org/seen"),
            "Origin",
            "https://example.org");
    assertEquals(200, foreign.statusCode());
    Document asked = Jsoup.parse(body(foreign));
    assertEquals("/add", asked.expectFirst("main form").attr("action"));
    assertEquals(page, asked.expectFirst("[name=html]").val());
    assertEquals("https://example.org/seen", asked.expectFirst("[name=address]").val());
    HttpResponse<byte[]> own =
        elsewhere.form("/add", Form.encode("html", page, "address", ""), "Cookie", cookie);
    assertEquals("Add “Seen”?", Jsoup.parse(body(own)).expectFirst("h1").text());
  }

  @Test
  void aWrongTokenIsLookedAtTenTimesAndThenLater() {
    String[] client = Elsewhere.from("203.0.113.77");
    String[] wrong = Elsewhere.with(client, "Authorization", "Bearer lectern_wrong");
    for (int i = 0; i < 10; i++) {
      assertEquals(401, elsewhere.lectern.get("/", wrong).statusCode());
    }
    HttpResponse<byte[]> late = elsewhere.lectern.get("/", wrong);
    assertEquals(429, late.statusCode());
    int wait = Integer.parseInt(late.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(wait >= 1 && wait <= 60, "" + wait);
    assertTrue(body(late).contains("Wait " + wait), body(late));
    HttpResponse<byte[]> form =
        elsewhere.lectern.send(
            "POST",
            "/sign-in",
            BodyPublishers.ofString("token=" + elsewhere.token),
            Elsewhere.with(client, Elsewhere.FORM));
    assertEquals(429, form.statusCode());
    assertTrue(form.headers().firstValue("Retry-After").isPresent());
    assertEquals("", setCookie(form));
    String[] right = {"Authorization", "Bearer " + elsewhere.token};
    assertEquals(200, elsewhere.get("/", right).statusCode(), "others come in");
  }
}
