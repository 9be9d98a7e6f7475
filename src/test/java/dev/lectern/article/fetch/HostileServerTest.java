package dev.lectern.article.fetch;

import static dev.lectern.article.fetch.FetchException.Fault.PAGE;
import static dev.lectern.article.fetch.FetchException.Fault.SERVER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileServerTest extends FetchTest {
  private static final String PLAIN = "Content-Type: text/plain";
  private static final String IN_TIME = "within 1 seconds";

  private static RawServer.Answer raw(String answer) {
    return (path, out) -> RawServer.write(out, answer);
  }

  private static RawServer.Answer endless(String start, String more, long millisBetween) {
    return (path, out) -> {
      RawServer.write(out, start);
      while (true) {
        RawServer.write(out, more);
        Thread.sleep(millisBetween);
      }
    };
  }

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] text, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
      deflate.write(text);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Type: text/pl",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n",
      })
  void hangsUpOnAServerThatSendsAByteNowAndThen(String start) {
    refuses(HURRIED, endless(start, "a", 50), SERVER, IN_TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void hangsUpOnAServerThatSaysNothing(String scheme) throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      String address = scheme + "://page.test:" + silent.getLocalPort() + "/";
      refuses(fetcher(HURRIED), address, SERVER, IN_TIME);
    }
  }

  @Test
  void hangsUpOnANameServerThatSaysNothing() {
    Resolver silent =
        host -> {
          try {
            Thread.sleep(5_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return NAMES.resolve(host);
        };
    refuses(fetcher(HURRIED, silent), "http://page.test/", SERVER, IN_TIME);
  }

  @Test
  void countsTheTimeOfAllRedirectsTogether() {
    RawServer.Answer slow =
        (path, out) -> {
          Thread.sleep(200);
          RawServer.countdown("Here at last.").send(path, out);
        };
    try (RawServer server = new RawServer(slow)) {
      refuses(fetcher(HURRIED), server.url("page.test") + "5", SERVER, IN_TIME);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Transfer-Encoding: chunked\r\n", "Content-Length: 999999999\r\n"})
  void stopsAnEndlessPageAtTheLimit(String length) {
    String text = "a".repeat(8_192);
    String part = length.startsWith("Transfer") ? "2000\r\n" + text + "\r\n" : text;
    String start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + length + "\r\n";
    refuses(SMALL, endless(start, part, 0), PAGE, "bigger than 1 megabytes");
  }

  @Test
  void stopsEndlessHeaders() {
    String header = "X-More: " + "a".repeat(1_000) + "\r\n";
    refuses(SMALL, endless("HTTP/1.1 200 OK\r\n", header, 0), SERVER, "64 KB of headers");
  }

  @Test
  void stopsAnEndlessHeaderLine() {
    refuses(SMALL, endless("HTTP/1.1 200 OK\r\nX: ", "a".repeat(1_000), 0), SERVER, "headers");
  }

  @Test
  void takesThePoliciesAndCookiesOfLargeSites() {
    String headers = PLAIN + "\nContent-Security-Policy: " + "a".repeat(30_000);
    assertEquals("Text.", fetch(SMALL, RawServer.page(headers, "Text.")).text());
  }

  @Test
  void stopsABombOfGzipAtTheLimit() throws IOException {
    byte[] bomb = gzip(new byte[50 << 20]);
    String headers = PLAIN + "\nContent-Encoding: gzip";
    refuses(SMALL, RawServer.page(headers, bomb), PAGE, "bigger than 1 megabytes");
  }

  @Test
  void stopsABombOfDeflateAtTheLimit() throws IOException {
    byte[] bomb = deflate(new byte[50 << 20], false);
    String headers = PLAIN + "\nContent-Encoding: deflate";
    refuses(SMALL, RawServer.page(headers, bomb), PAGE, "bigger than 1 megabytes");
  }

  @Test
  void takesAPageOfExactlyTheLimit() throws IOException {
    byte[] page = "a".repeat(1 << 20).getBytes(UTF_8);
    String packed = PLAIN + "\nContent-Encoding: gzip";
    assertEquals(1 << 20, fetch(SMALL, RawServer.page(PLAIN, page)).text().length());
    assertEquals(1 << 20, fetch(SMALL, RawServer.page(packed, gzip(page))).text().length());
  }

  @Test
  void comesToTheEndOfManyEmptyGzipMembers() throws IOException {
    byte[] member = gzip(new byte[0]);
    byte[] many = new byte[member.length * 50_000];
    for (int i = 0; i < many.length; i += member.length) {
      System.arraycopy(member, 0, many, i, member.length);
    }
    String headers = PLAIN + "\nContent-Encoding: gzip";
    refuses(SMALL, RawServer.page(headers, many), PAGE, "empty");
  }

  @Test
  void unpacksAllMembersOfAGzipStreamAndNoPaddingBehindThem() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(gzip("One half, ".getBytes(UTF_8)));
    packed.write(gzip("the other.".getBytes(UTF_8)));
    packed.write(new byte[30]);
    String headers = PLAIN + "\nContent-Encoding: gzip";
    RawServer.Answer answer = RawServer.page(headers, packed.toByteArray());
    assertEquals("One half, the other.", fetch(SMALL, answer).text());
  }

  @Test
  void looksIntoAFileWhoseTypeIsNotTold() {
    String bytes = "Content-Type: application/octet-stream";
    assertEquals("text/html", fetch(SMALL, RawServer.page(bytes, "<p>Text.")).contentType());
    assertEquals("application/pdf", fetch(SMALL, RawServer.page(bytes, "%PDF-1.7")).contentType());
    RawServer.Answer book = RawServer.page(bytes, "PK\003\004book");
    assertEquals("application/epub+zip", fetch(SMALL, book).contentType());
    refuses(SMALL, RawServer.page(bytes, "\1\2\3\4"), PAGE, "no text");
  }

  @Test
  void unpacksWhatItAskedFor() throws IOException {
    byte[] text = "Packed text.".getBytes(UTF_8);
    byte[] named = gzip(text);
    byte[] withName = new byte[named.length + 5];
    System.arraycopy(named, 0, withName, 0, 10);
    System.arraycopy("name\0".getBytes(UTF_8), 0, withName, 10, 5);
    System.arraycopy(named, 10, withName, 15, named.length - 10);
    withName[3] = 8;
    for (byte[] gzip : new byte[][] {named, withName}) {
      String headers = PLAIN + "\nContent-Encoding: GZip";
      assertEquals("Packed text.", fetch(SMALL, RawServer.page(headers, gzip)).text());
    }
    for (boolean raw : new boolean[] {false, true}) {
      String headers = PLAIN + "\nContent-Encoding: deflate";
      byte[] packed = deflate(text, raw);
      assertEquals("Packed text.", fetch(SMALL, RawServer.page(headers, packed)).text());
    }
  }

  @Test
  void saysThatAPackedPageIsDamaged() throws IOException {
    byte[] packed = gzip("Some text that is cut off in its middle.".getBytes(UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    String headers = PLAIN + "\nContent-Encoding: gzip";
    refuses(SMALL, RawServer.page(headers, half), SERVER, "damaged");
    refuses(SMALL, RawServer.page(headers, "Not packed."), SERVER, "damaged");
    byte[] endlessName = packed.clone();
    endlessName[3] = 8;
    Arrays.fill(endlessName, 10, endlessName.length, (byte) 'a');
    refuses(SMALL, RawServer.page(headers, endlessName), SERVER, "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "compress", "gzip, gzip"})
  void refusesAPackingThatItDidNotAskFor(String encoding) {
    String headers = PLAIN + "\nContent-Encoding: " + encoding;
    refuses(SMALL, RawServer.page(headers, "?"), SERVER, "(" + encoding + ")");
  }

  @Test
  void leavesACircleOfRedirects() {
    RawServer.Answer circle =
        (path, out) ->
            RawServer.send(
                out,
                "301 Moved",
                "Location: " + (path.equals("/") ? "/b" : "/"),
                "x".getBytes(UTF_8));
    refuses(SMALL, circle, SERVER, "in a circle");
  }

  @Test
  void followsFiveRedirectsAndNoSixth() {
    try (RawServer server = new RawServer(RawServer.countdown("Here at last."))) {
      String address = server.url("page.test");
      FetchedPage page = fetcher(SMALL).fetch(address + "5");
      assertEquals("Here at last.", page.text());
      assertEquals(address + "0", page.address().toString());
      refuses(fetcher(SMALL), address + "6", SERVER, "more than 5 times");
    }
  }

  @Test
  void findsThePlaceThatARelativeRedirectMeans() {
    RawServer.Answer answer =
        (path, out) -> {
          switch (path) {
            case "/" -> RawServer.send(out, "302 Found", "Location: a/b", new byte[0]);
            case "/a/b" -> RawServer.send(out, "302 Found", "Location: ?c=ü d", new byte[0]);
            case "/a/b?c=%C3%BC%20d" ->
                RawServer.send(out, "302 Found", "Location: ../e#f", new byte[0]);
            default -> RawServer.send(out, "200 OK", PLAIN, path.getBytes(UTF_8));
          }
        };
    assertEquals("/e", fetch(SMALL, answer).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTP/1.1 200 OK~Content-Type: text/plain~Content-Length: 1000~~Half a   | broke off
          HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~Half                      | broke off
          HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~Half~0~~                 | no web page
          HTTP/1.1 200 OK~Content-Length: -5~~Half                                | no web page
          HTTP/1.1 200 OK~Content-Length: many~~Half                              | no web page
          HTTP/1.1 200 OK~Content-Length: 1~Content-Length: 2~~Half               | no web page
          SSH-2.0-OpenSSH_9.6~                                                    | no web page
          220 mail.example ESMTP~                                                 | no web page
          ''                                                                      | broke off
          """)
  void saysThatAnAnswerIsBroken(String answer, String words) {
    refuses(SMALL, raw(answer.replace("~", "\r\n")), SERVER, words);
  }

  @Test
  void endsWhereTheLengthSays() {
    RawServer.Answer more =
        raw("HTTP/1.1 200 OK\r\n" + PLAIN + "\r\nContent-Length: 4\r\n\r\nTextHTTP/1.1 500 No");
    assertEquals("Text", fetch(SMALL, more).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          image/png                    | a picture
          audio/mpeg                   | a sound recording
          video/mp4                    | a video
          application/json             | data for programs
          application/rss+xml          | a feed
          application/wasm             | application/wasm
          nonsense                     | a file of type nonsense
          """)
  void refusesTypesThatAreNoPage(String type, String words) {
    refuses(SMALL, RawServer.page("Content-Type: " + type, "?"), PAGE, words);
  }

  @Test
  void doesNotReadTheBodyOfAnotherType() {
    String start = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n";
    refuses(SMALL, endless(start, "a", 50), PAGE, "a video");
  }

  @Test
  void knowsFilesThatClaimToBePages() {
    String html = "Content-Type: text/html";
    RawServer.Answer pdf = RawServer.page(html, "%PDF-1.7\n...");
    assertEquals("application/pdf", fetch(SMALL, pdf).contentType());
    byte[] noise = new byte[4_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 7);
    }
    refuses(SMALL, RawServer.page(html, noise), PAGE, "no text");
    refuses(SMALL, RawServer.page(html, " \n"), PAGE, "empty");
  }

  @Test
  void readsThePageWhateverItsCharsetClaims() {
    String text = "<p>Größe, “naïve” – fine</p>";
    String html = "Content-Type: text/html; charset=";
    byte[] windows = text.getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertEquals(text, fetch(SMALL, RawServer.page(html + "iso-8859-1", text)).text());
    assertEquals(text, fetch(SMALL, RawServer.page(html + "utf-8", windows)).text());
    assertEquals(text, fetch(SMALL, RawServer.page(html + "no-such;", windows)).text());
    assertEquals(text, fetch(SMALL, RawServer.page(html + "\"'\\", text)).text());
    assertEquals("plain", fetch(SMALL, RawServer.page(html + "utf-16", "plain")).text());
    byte[] latin = "Gr\u00f6\u00dfe".getBytes(ISO_8859_1);
    assertEquals("Größe", fetch(SMALL, RawServer.page("", latin)).text());
  }
}
