package dev.lectern.article.fetch;

import static dev.lectern.article.fetch.FetchException.Fault.PAGE;
import static dev.lectern.article.fetch.FetchException.Fault.SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends FetchTest {
  private static final String ARTICLE =
      "<title>Tides</title><p>" + "The water comes and goes. ".repeat(10) + "</p>";

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=utf-8, text/html",
    "Text/HTML;charset=utf-8, text/html",
    "application/xhtml+xml, application/xhtml+xml",
    "text/plain, text/plain",
    "text/markdown; variant=GFM, text/markdown",
  })
  void getsPagesThatCanBeRead(String header, String type) {
    FetchedPage page = fetch(LOOPBACK, RawServer.page("Content-Type: " + header, ARTICLE));
    assertEquals(ARTICLE, page.text());
    assertEquals(type, page.contentType());
  }

  @Test
  void hasTenSecondsFiveRedirectsAndTenMegabytes() {
    FetchRules rules = FetchRules.standard(AllowList.NONE);
    assertEquals(new FetchRules(AllowList.NONE, Duration.ofSeconds(10), 5, 10_485_760), rules);
  }

  @Test
  void guessesATypeThatTheServerDoesNotTell() {
    assertEquals("text/html", fetch(LOOPBACK, RawServer.page("", ARTICLE)).contentType());
    assertEquals("text/plain", fetch(LOOPBACK, RawServer.page("", "Words.")).contentType());
  }

  @Test
  void saysWhoItIsAndWhatItTakes() throws IOException {
    try (RawServer server = new RawServer(RawServer.page("Content-Type: text/plain", "Words."))) {
      fetcher(LOOPBACK).fetch(server.url("page.test") + "a%20b?c=ü#d");
      List<String> head = List.of(server.requests().get(0).split("\r\n"));
      assertEquals("GET /a%20b?c=%C3%BC HTTP/1.1", head.get(0));
      assertTrue(head.contains("host: page.test:" + server.port()), head.toString());
      assertTrue(head.contains("accept-encoding: gzip, deflate"), head.toString());
      assertTrue(head.contains("user-agent: " + Caller.AGENT), head.toString());
      String version = Files.readString(Path.of("pom.xml")).split("</?version>", 3)[1];
      assertTrue(Caller.AGENT.startsWith("Lectern/" + version + " "), version);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401 Unauthorized, login (401)",
    "402 Payment Required, payment (402)",
    "403 Forbidden, subscribers",
    "404 Not Found, no page at this address",
    "410 Gone, removed for good",
    "418 Teapot, unexpected answer (418)",
    "429 Too Many, asked too often (429). Try again later.",
    "451 Legal, legal reasons",
    "500 Error, fault of its own (500)",
    "503 Unavailable, fault of its own (503)",
    "204 No Content, unexpected answer (204)",
    "304 Not Modified, unexpected answer (304)",
    "302 Found, unexpected answer (302)",
  })
  void saysWhatTheSitesStatusMeans(String status, String words) {
    refuses(LOOPBACK, RawServer.status(status, ""), SERVER, words);
  }

  @ParameterizedTest
  @CsvSource({
    "30, Try again in 30 seconds.",
    "600, Try again in 10 minutes.",
    "86400, Try again in 24 hours.",
    "'Thu, 01 Jan 1970 00:05:00 GMT', Try again in 5 minutes.",
    "0, Try again later.",
    "-1, Try again later.",
    "soon, Try again later.",
    "'Wed, 31 Dec 1969 00:05:00 GMT', Try again later.",
    "99999999999999999999, Try again later.",
  })
  void tellsWhenToTryAgain(String retryAfter, String words) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    String message = Status.refusal(429, retryAfter, clock).getMessage();
    assertTrue(message.endsWith(words), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>App</title><div id=root></div><script src=app.js></script>",
        "<script>load()</script><noscript>You need to enable JavaScript to run this app."
            + " We have detected that it is off; here is how to turn it on in each of the many"
            + " browsers that people use, at great length.</noscript><p>Loading…</p>",
      })
  void saysThatAPageShowsItsTextOnlyByScript(String page) {
    refuses(LOOPBACK, RawServer.page("Content-Type: text/html", page), PAGE, "only by script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A short page without scripts.</p>",
        "<script type='application/ld+json'>{}</script><p>A short page with data.</p>",
      })
  void takesShortPagesThatNeedNoScript(String page) {
    assertEquals(page, fetch(LOOPBACK, RawServer.page("Content-Type: text/html", page)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"isAccessibleForFree\": \"False\"}</script>",
        "<script type='application/ld+json'>{\"isAccessibleForFree\":false}</script>",
        "<meta itemprop=isAccessibleForFree content=False>",
        "<meta property='article:content_tier' content=locked>",
      })
  void saysThatASoldArticleIsNotThereAndTakesOneThatIs(String sold) {
    String teaser = sold + ARTICLE + "<p>" + "The lamp of the lighthouse turns again. ".repeat(10);
    refuses(LOOPBACK, RawServer.page("Content-Type: text/html", teaser), PAGE, "do not subscribe");
    String whole = sold + "<p>" + "The lamp of the lighthouse turns again. ".repeat(30);
    assertEquals(whole, fetch(LOOPBACK, RawServer.page("Content-Type: text/html", whole)).text());
  }

  @Test
  void takesAnArticleThatHasScriptsToo() {
    String page = ARTICLE + "<script src=ads.js></script>";
    assertEquals(page, fetch(LOOPBACK, RawServer.page("Content-Type: text/html", page)).text());
  }

  @Test
  void saysThatAHostDoesNotAnswer() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    refuses(fetcher(LOOPBACK), "http://page.test:" + port + "/", SERVER, "does not answer");
  }

  @Test
  void triesTheNextAddressOfAHostThatDoesNotAnswerAtTheFirst() {
    Resolver two = host -> List.of(ip("127.0.0.2"), ip("127.0.0.1"));
    FetchRules rules = new FetchRules(AllowList.parse("127.0.0.0/8"), LOOPBACK.time(), 5, 1 << 20);
    try (RawServer server = new RawServer(RawServer.page("", "Words."))) {
      assertEquals("Words.", fetcher(rules, two).fetch(server.url("page.test")).text());
    }
  }

  @Test
  void believesACertificateOnlyForTheNameThatWasAskedFor(@TempDir Path folder) throws Exception {
    PfxOptions key = key(folder.resolve("key.p12"), "right.test");
    HttpServer server =
        vertx()
            .createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(key))
            .requestHandler(request -> request.response().end("Words."))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(20, TimeUnit.SECONDS);
    String right = "https://right.test:" + server.actualPort() + "/";
    Fetcher trusting =
        new Fetcher(vertx(), LOOPBACK, NAMES, new HttpClientOptions().setTrustOptions(key));
    assertEquals("Words.", trusting.fetch(right).text());
    refuses(trusting, right.replace("right", "wrong"), SERVER, "prove that it is wrong.test");
    refuses(trusting, right.replace("right.test", "127.0.0.1"), SERVER, "certificate");
    refuses(fetcher(LOOPBACK), right, SERVER, "certificate is not valid");
  }

  private static PfxOptions key(Path file, String host) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                file.toString())
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
    return new PfxOptions().setPath(file.toString()).setPassword("secret");
  }

  @Test
  void asksForAFeedOnlyWhereItHasChanged() throws IOException {
    try (RawServer server = new RawServer(RawServer.status("304 Not Modified", "ETag: \"b\""))) {
      String address = server.url("page.test") + "feed";
      FetchedFeed feed = fetcher(LOOPBACK).fetchFeed(address, "\"a\"", "Thu, 01 Jan 2026");
      assertEquals(null, feed.page());
      assertEquals("\"a\"", feed.etag());
      List<String> head = List.of(server.requests().get(0).split("\r\n"));
      assertTrue(head.contains("if-none-match: \"a\""), head.toString());
      assertTrue(head.contains("if-modified-since: Thu, 01 Jan 2026"), head.toString());
      assertTrue(head.toString().contains("application/rss+xml"), head.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/rss+xml",
        "application/atom+xml; charset=utf-8",
        "text/xml",
        "application/xml",
        "text/html",
        "text/plain",
        "application/octet-stream"
      })
  void takesAFeedByWhateverNameItsServerGivesIt(String type) {
    RawServer.Answer answer =
        RawServer.page("Content-Type: " + type + "\nETag: \"x\"", "<rss><channel/></rss>");
    try (RawServer server = new RawServer(answer)) {
      FetchedFeed feed = fetcher(LOOPBACK).fetchFeed(server.url("page.test"), null, null);
      assertEquals("<rss><channel/></rss>", feed.page().text());
      assertEquals("\"x\"", feed.etag());
      assertEquals(server.url("page.test"), feed.address().toString());
    }
  }

  @Test
  void takesNoFeedForAPageAndNoPictureForAFeed() {
    refuses(LOOPBACK, RawServer.page("Content-Type: text/xml", "<rss/>"), PAGE, "a feed");
    try (RawServer server = new RawServer(RawServer.page("Content-Type: image/png", "x"))) {
      FetchException refused =
          assertThrows(
              FetchException.class,
              () -> fetcher(LOOPBACK).fetchFeed(server.url("page.test"), null, null));
      assertTrue(refused.getMessage().contains("picture"), refused.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({"401, false", "404, true", "410, false", "429, true", "451, false", "500, true"})
  void tellsWhetherTryingAgainMayHelp(int status, boolean mayPass) {
    FetchException refused = Status.refusal(status, "60", Clock.systemUTC());
    assertEquals(mayPass, refused.mayPass());
    assertEquals(status, refused.status());
    assertEquals(Duration.ofMinutes(1), refused.retryAfter());
  }
}
