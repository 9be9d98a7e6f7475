package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.PlsReader;
import dev.lectern.spoken.lexicon.PlsWriter;
import dev.lectern.spoken.lexicon.Pronunciation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article's dictionary over HTTP: what it changes, and what it leaves as it was. */
class ArticleDictionaryTest {
  private static final String TEXT =
      "The words of Wrexham\n\nA gnu ran through Wrexham.\n\nNobody saw it.\n\nThe gnu's home is"
          + " far.\n\nIt rained.";

  @TempDir static Path data;
  private static RunningLectern lectern;

  private String article = "";

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  @BeforeEach
  void add() {
    article = post();
    lectern.send("DELETE", dictionary(), BodyPublishers.noBody());
  }

  private static String post() {
    return lectern
        .send("POST", "/articles", BodyPublishers.ofString(TEXT), "Content-Type", "text/plain")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private String dictionary() {
    return article + "/dictionary.pls";
  }

  private HttpResponse<byte[]> put(String document, String... headers) {
    return lectern.send("PUT", dictionary(), BodyPublishers.ofString(document), headers);
  }

  private static String gnu(String said) {
    return PlsWriter.write(Lexicon.EMPTY.with(entry("gnu", said)));
  }

  private static Entry entry(String written, String said) {
    return new Entry(written, Entry.Kind.WORD, true, new Pronunciation.Alias(said));
  }

  private static String etag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** The ETag of the sound of each passage, by its text. */
  private Map<String, String> sounds() {
    Map<String, String> sounds = new LinkedHashMap<>();
    JsonObject json = new JsonObject(body(lectern.get(article + ".json")));
    for (Object block : new JsonArray().add(json).addAll(json.getJsonArray("blocks"))) {
      JsonObject holder = (JsonObject) block;
      JsonObject passage = holder.getJsonObject(holder.containsKey("title") ? "title" : "passage");
      HttpResponse<byte[]> head =
          lectern.send(
              "HEAD", article + "/" + passage.getString("id") + ".wav", BodyPublishers.noBody());
      sounds.put(passage.getString("text"), etag(head));
    }
    assertEquals(5, sounds.size());
    return sounds;
  }

  @Test
  void aChangeMakesOnlyThePassagesNewThatHoldTheWord() {
    Map<String, String> before = sounds();
    assertEquals(204, put(gnu("noo")).statusCode());
    Map<String, String> after = sounds();
    before.forEach(
        (text, etag) -> assertEquals(!text.contains("gnu"), etag.equals(after.get(text)), text));

    assertEquals(204, put(gnu("new")).statusCode());
    sounds()
        .forEach((text, etag) -> assertEquals(!text.contains("gnu"), etag.equals(after.get(text))));

    assertEquals(204, lectern.send("DELETE", dictionary(), BodyPublishers.noBody()).statusCode());
    assertEquals(before, sounds(), "as it was before");
  }

  @Test
  void isExportedAsItWasImported() {
    HttpResponse<byte[]> empty = lectern.get(dictionary());
    assertEquals(200, empty.statusCode());
    assertEquals("application/pls+xml", empty.headers().firstValue("Content-Type").orElse(""));
    assertTrue(PlsReader.read(empty.body()).isEmpty());

    String etag = etag(put(gnu("noo")));
    HttpResponse<byte[]> full = lectern.get(dictionary());
    assertEquals(gnu("noo"), body(full));
    assertEquals(etag, etag(full));
    assertEquals(304, lectern.get(dictionary(), "If-None-Match", etag).statusCode());
    assertNotEquals(etag, etag(empty));
    assertEquals(404, lectern.get("/articles/none/dictionary.pls").statusCode());
  }

  @Test
  void aDocumentAtFaultIsRefusedWithThePlaceAndChangesNothing() {
    put(gnu("noo"));
    HttpResponse<byte[]> answer =
        put(gnu("noo").replace("<alias>noo</alias>", "<phoneme>n6</phoneme>"));
    assertEquals(422, answer.statusCode());
    String detail = new JsonObject(body(answer)).getString("detail");
    assertTrue(detail.startsWith("Line 6, column "), detail);
    assertTrue(detail.contains("In the entry \"gnu\": The sign \"6\""), detail);
    assertEquals(422, put("").statusCode());
    assertEquals(gnu("noo"), body(lectern.get(dictionary())));
  }

  @Test
  void nobodyReplacesWhatTheyHaveNotSeen() {
    String seen = etag(lectern.get(dictionary()));
    assertEquals(204, put(gnu("noo"), "If-Match", seen).statusCode());
    assertEquals(412, put(gnu("new"), "If-Match", seen).statusCode());
    assertEquals(
        412,
        lectern
            .send("DELETE", dictionary(), BodyPublishers.noBody(), "If-Match", seen)
            .statusCode());
    assertEquals(gnu("noo"), body(lectern.get(dictionary())));
    assertEquals(204, put(gnu("new"), "If-Match", "*").statusCode());
  }

  @Test
  void anArticleThatIsAddedAgainKeepsItsDictionary() {
    put(gnu("noo"));
    Map<String, String> before = sounds();
    assertEquals(article, post());
    assertEquals(gnu("noo"), body(lectern.get(dictionary())));
    assertEquals(before, sounds());
  }

  @Test
  void changesThatComeTogetherAreAllKept() {
    IntStream.range(0, 12)
        .mapToObj(
            i -> CompletableFuture.supplyAsync(() -> keep("w" + i, "x", "words").statusCode()))
        .toList()
        .forEach(answer -> assertEquals(204, answer.join()));
    assertEquals(12, PlsReader.read(lectern.get(dictionary()).body()).entries().size());
  }

  private HttpResponse<byte[]> keep(String written, String said, String as) {
    return lectern.send(
        "POST",
        article + "/dictionary",
        BodyPublishers.ofString(Form.encode("written", written, "said", said, "as", as)),
        "Content-Type",
        Form.URL_ENCODED);
  }

  @ParameterizedTest
  @CsvSource({
    "gnu, noo, words, 204",
    "gnu, n uw1, phones, 204",
    "gnu, ˈnu, ipa, 204",
    "gnu, xx, phones, 422",
    "'', noo, words, 422",
    "gnu, noo, morse, 400",
  })
  void aProgramIsAnsweredByTheStatus(String written, String said, String as, int status) {
    HttpResponse<byte[]> answer = keep(written, said, as);
    assertEquals(status, answer.statusCode(), body(answer));
    assertEquals(status == 204, body(lectern.get(dictionary())).contains("<grapheme>gnu<"));
  }
}
