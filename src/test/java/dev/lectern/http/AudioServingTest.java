package dev.lectern.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import dev.lectern.audio.AudioFormat;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioServingTest {
  private static final Article ARTICLE =
      new Extractor()
          .fromText(
              "A headline for the ears\n\n"
                  + "The first paragraph has two sentences. This is the second of them.\n\n"
                  + "The second paragraph costs $45, and was written on January 24, 2022.\n\n"
                  + IntStream.range(0, 64)
                      .mapToObj(
                          i -> "Paragraph " + i + " of many says its number twice: " + i + ".\n\n")
                      .reduce("", String::concat),
              null);

  @TempDir static Path data;
  private static RunningLectern lectern;

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of(ARTICLE));
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  private static String path(int passage, String extension) {
    return "/articles/"
        + ARTICLE.id()
        + "/"
        + ARTICLE.passages().get(passage).id()
        + "."
        + extension;
  }

  private static String whole(String extension) {
    return "/articles/" + ARTICLE.id() + "." + extension;
  }

  private static long contentLength(HttpResponse<?> response) {
    return response.headers().firstValueAsLong("Content-Length").orElse(-1);
  }

  @Test
  void thePauseAfterHeadingsIsOfNoConcernToParagraphs() {
    for (int passage : new int[] {0, 1}) {
      HttpResponse<byte[]> usual = lectern.get(path(passage, "wav"));
      HttpResponse<byte[]> longer = lectern.get(path(passage, "wav") + "?pauses=heading:1.6");
      boolean heading = passage == 0;
      assertEquals(heading, !etag(usual).equals(etag(longer)));
      int more = longer.body().length - usual.body().length;
      // A second more, in whole frames of MP3.
      assertEquals(heading ? 32_000 : 0, more, 1_152);
    }
  }

  private static String etag(HttpResponse<byte[]> response) {
    return response.headers().firstValue("etag").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pauses=-1", "pauses=heading:9", "verbosity=loud"})
  void aMannerThatThereIsNotIsRefusedWithWhatThereIs(String query) {
    HttpResponse<byte[]> response = lectern.get(path(1, "wav") + "?" + query);
    assertEquals(400, response.statusCode());
    assertTrue(new String(response.body(), UTF_8).contains("allowed are"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "mp3"})
  void headAnnouncesExactlyWhatGetSends(String extension) {
    for (String path : List.of(path(1, extension), whole(extension))) {
      HttpResponse<byte[]> head = lectern.send("HEAD", path, HttpRequest.BodyPublishers.noBody());
      HttpResponse<byte[]> get = lectern.get(path);
      assertEquals(200, get.statusCode());
      assertEquals(get.body().length, contentLength(get));
      assertEquals(contentLength(get), contentLength(head));
      assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    }
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  void aFormatIsServedUnderItsContentTypeAndKeptBytesEqualFreshOnes(AudioFormat format) {
    HttpResponse<byte[]> fresh = lectern.get(path(2, format.extension()));
    HttpResponse<byte[]> kept = lectern.get(path(2, format.extension()));
    assertEquals(format.contentType(), fresh.headers().firstValue("Content-Type").orElseThrow());
    assertArrayEquals(fresh.body(), kept.body());
    assertEquals(kept.body().length, contentLength(kept));
    assertEquals(
        kept.body().length,
        contentLength(
            lectern.send(
                "HEAD", path(2, format.extension()), HttpRequest.BodyPublishers.noBody())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wav", "mp3"})
  void anyTwoRangesJoinToTheWholeFreshAndKept(String extension) {
    Random random = new Random(7);
    byte[] whole = lectern.get(whole(extension) + "?rate=1").body();
    for (int i = 0; i < 12; i++) {
      // A rate of its own each time: nothing of it is in the cache yet.
      String path = whole(extension) + "?rate=" + (i % 2 == 0 ? "1" : "1." + (10 + i));
      byte[] expected = i % 2 == 0 ? whole : null;
      long length = contentLength(lectern.send("HEAD", path, HttpRequest.BodyPublishers.noBody()));
      long cut = 1 + (long) (random.nextDouble() * (length - 1));
      HttpResponse<byte[]> tail = lectern.get(path, "Range", "bytes=" + cut + "-");
      HttpResponse<byte[]> start = lectern.get(path, "Range", "bytes=0-" + (cut - 1));
      assertEquals(206, tail.statusCode());
      assertEquals(
          "bytes " + cut + "-" + (length - 1) + "/" + length,
          tail.headers().firstValue("Content-Range").orElseThrow());
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      joined.writeBytes(start.body());
      joined.writeBytes(tail.body());
      assertArrayEquals(
          expected == null ? lectern.get(path).body() : expected, joined.toByteArray());
    }
  }

  @Test
  void aRangeBeyondTheEndIs416WithTheLength() {
    long length = contentLength(lectern.get(path(1, "wav")));
    HttpResponse<byte[]> response = lectern.get(path(1, "wav"), "Range", "bytes=" + length + "-");
    assertEquals(416, response.statusCode());
    assertEquals("bytes */" + length, response.headers().firstValue("Content-Range").orElseThrow());
  }

  @Test
  void ifRangeWithAnotherTagSendsTheWhole() {
    HttpResponse<byte[]> whole = lectern.get(path(1, "mp3"));
    String etag = whole.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        206, lectern.get(path(1, "mp3"), "Range", "bytes=0-9", "If-Range", etag).statusCode());
    HttpResponse<byte[]> other =
        lectern.get(path(1, "mp3"), "Range", "bytes=0-9", "If-Range", "\"old\"");
    assertEquals(200, other.statusCode());
    assertArrayEquals(whole.body(), other.body());
  }

  @Test
  void aKnownTagIsAnsweredWithoutSound() {
    String path = path(3, "flac") + "?rate=1.91";
    String etag =
        lectern
            .send("HEAD", path, HttpRequest.BodyPublishers.noBody())
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    HttpResponse<byte[]> response = lectern.get(path, "If-None-Match", "\"x\", " + etag);
    assertEquals(304, response.statusCode());
    assertEquals(0, response.body().length);
  }

  @Test
  void aVersionedLinkIsImmutableAndThePlainOneRevalidates() {
    HttpResponse<byte[]> plain = lectern.get(path(1, "mp3"));
    String version = plain.headers().firstValue("ETag").orElseThrow().substring(1, 13);
    assertEquals("no-cache", plain.headers().firstValue("Cache-Control").orElseThrow());
    assertTrue(
        lectern
            .get(path(1, "mp3") + "?v=" + version)
            .headers()
            .firstValue("Cache-Control")
            .orElseThrow()
            .contains("immutable"));
    for (String other : List.of("0000", "", version.substring(0, 1))) {
      assertEquals(
          "no-cache",
          lectern
              .get(path(1, "mp3") + "?v=" + other)
              .headers()
              .firstValue("Cache-Control")
              .orElseThrow());
    }
  }

  @Test
  void sixtyFourListenersAtOnceHearWhatOneHearsAfterTheOther() {
    List<Passage> passages = ARTICLE.passages().subList(3, 67);
    List<byte[]> together =
        passages.parallelStream()
            .map(
                passage ->
                    lectern
                        .get("/articles/" + ARTICLE.id() + "/" + passage.id() + ".wav?rate=1.5")
                        .body())
            .toList();
    lectern.lectern().service().narrator();
    List<byte[]> alone = new ArrayList<>();
    try (RunningLectern other = new RunningLectern(data.resolve("other"), List.of(ARTICLE))) {
      for (Passage passage : passages) {
        alone.add(
            other.get("/articles/" + ARTICLE.id() + "/" + passage.id() + ".wav?rate=1.5").body());
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      assertArrayEquals(alone.get(i), together.get(i), passages.get(i).text());
    }
  }

  @Test
  void theWholeWavIsThePassagesInOrder() {
    byte[] whole = lectern.get(whole("wav")).body();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(whole, 0, 44);
    for (int i = 0; i < ARTICLE.passages().size(); i++) {
      byte[] passage = lectern.get(path(i, "wav")).body();
      joined.writeBytes(Arrays.copyOfRange(passage, 44, passage.length));
    }
    assertArrayEquals(whole, joined.toByteArray());
  }
}
