package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.extract.Extractor;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong reading is mended from where it is explained: tried, kept, taken back. */
class MendingTest {
  private static final Article ARTICLE =
      new Extractor()
          .fromText(
              "The ZKQ file\n\nNobody at the office knew.\n\nThe (ZKQ) rules. The ZKQs do not.",
              null);

  /** Of the second word of the third passage, with the brackets about it. */
  private static final String PLACE = "from=4&to=9";

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

  @BeforeEach
  void forgetWhatWasKept() {
    lectern.send(
        "DELETE", "/articles/" + ARTICLE.id() + "/dictionary.pls", BodyPublishers.noBody());
  }

  private static String path(int passage, String tail) {
    return "/articles/" + ARTICLE.id() + "/" + ARTICLE.passages().get(passage).id() + tail;
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static Document page(HttpResponse<byte[]> answer) {
    return Jsoup.parse(text(answer), "http://localhost/");
  }

  private static String reading(String written, String as, String said) {
    return PLACE
        + "&written="
        + URLEncoder.encode(written, StandardCharsets.UTF_8)
        + "&as="
        + as
        + "&said="
        + URLEncoder.encode(said, StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> post(String path, String form) {
    return lectern.send(
        "POST",
        path,
        BodyPublishers.ofString(form),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept",
        "text/html");
  }

  /** Sends a form of a page as a browser does. */
  private static HttpResponse<byte[]> send(Element form) {
    List<String> fields =
        form.select("input").stream()
            .map(
                field ->
                    field.attr("name")
                        + "="
                        + URLEncoder.encode(field.val(), StandardCharsets.UTF_8))
            .toList();
    return post(form.attr("action"), String.join("&", fields));
  }

  private static List<String> digests() {
    List<String> digests = new ArrayList<>();
    for (Passage passage : ARTICLE.passages()) {
      String path = "/articles/" + ARTICLE.id() + "/" + passage.id() + ".wav";
      digests.add(
          lectern
              .send("HEAD", path, BodyPublishers.noBody())
              .headers()
              .firstValue("ETag")
              .orElseThrow());
    }
    return digests;
  }

  private static String stored() {
    return text(lectern.get("/articles/" + ARTICLE.id() + ".json"));
  }

  @Test
  void theFormShowsTheTokenWithoutTheMarksAboutIt() {
    Document explained = page(lectern.get(path(2, "/explain?rate=1.5")));
    Element link = explained.expectFirst("td a[aria-label=Mend the reading of “ZKQ”]");
    Document form = page(lectern.get(link.attr("href")));
    assertEquals("Mend the reading of “ZKQ”", form.expectFirst("h1").text());
    assertEquals("ZKQ", form.expectFirst("[name=written]").val());
    assertEquals("words", form.expectFirst("[name=as] [selected]").val());
    assertEquals("1.5", form.expectFirst("[name=rate]").val());
    assertEquals("z k q", form.expectFirst(".as-said dd").text());
    assertEquals(1, form.select("audio").size());
    assertTrue(form.select(".problem, [data-slot]").isEmpty());
    assertEquals(
        path(2, "/explain?voice=kevin16&rate=1.5"), form.expectFirst("main a").attr("href"));
  }

  @Test
  void tryingShowsAndSoundsAsItWouldBeAndKeepsNothing() {
    String before = stored();
    List<String> digests = digests();
    String query = "?" + reading("ZKQ", "phones", "z AE1 k");
    Document tried = page(lectern.get(path(2, "/mend" + query)));
    List<Element> readings = tried.select(".as-said");
    assertEquals("z k q", readings.get(0).child(1).text());
    assertEquals("zkq", readings.get(1).child(1).text());
    assertEquals("zak Z AE1 K", readings.get(1).child(3).text());
    List<String> sounds = tried.select("audio").eachAttr("src");
    byte[] now = lectern.get(sounds.get(0)).body();
    byte[] then = lectern.get(sounds.get(1)).body();
    assertNotEquals(now.length, then.length);
    assertEquals(before, stored());
    assertEquals(digests, digests());
    assertEquals("z AE1 k", tried.expectFirst("[name=said]").val());
  }

  @Test
  void whatIsHeardOnTrialIsWhatIsKept() {
    String reading = reading("ZKQ", "words", "zinc queue");
    HttpResponse<byte[]> tried =
        lectern.get(path(0, "/trial.wav?" + reading.replace(PLACE, "from=4&to=7")));
    assertEquals(200, tried.statusCode());
    assertEquals(303, post(path(2, "/mend"), reading).statusCode());
    // The title is one sentence: its sound is that sentence's.
    assertArrayEquals(lectern.get(path(0, ".wav")).body(), tried.body());
  }

  @Test
  void onTrialTheSentenceOfTheTokenIsHeard() {
    byte[] passage = lectern.get(path(2, ".wav")).body();
    String text = ARTICLE.passages().get(2).text();
    int second = text.indexOf("ZKQs");
    List<byte[]> sentences = new ArrayList<>();
    for (int from : List.of(4, second)) {
      String query = "?from=" + from + "&to=" + (from + 4);
      sentences.add(lectern.get(path(2, "/trial.wav" + query)).body());
    }
    // A second of the sound, after the header.
    int end = 44 + 2 * 16_000;
    assertArrayEquals(
        Arrays.copyOfRange(passage, 44, end), Arrays.copyOfRange(sentences.get(0), 44, end));
    assertFalse(
        Arrays.equals(
            Arrays.copyOfRange(passage, 44, end), Arrays.copyOfRange(sentences.get(1), 44, end)));
  }

  @Test
  void aKeptReadingMakesOnlyThePassagesThatHoldItNewAndIsTakenBack() {
    List<String> before = digests();
    String stored = stored();
    HttpResponse<byte[]> kept = post(path(2, "/mend"), reading("ZKQ", "words", "zinc queue"));
    assertEquals(303, kept.statusCode());
    List<String> after = digests();
    assertNotEquals(before.get(0), after.get(0));
    assertEquals(before.get(1), after.get(1));
    assertNotEquals(before.get(2), after.get(2));

    String next = kept.headers().firstValue("Location").orElseThrow();
    assertTrue(next.startsWith(path(2, "/explain?")) && next.endsWith("#the_change"), next);
    Document explained = page(lectern.get(next.replace("#the_change", "")));
    Element row = explained.expectFirst("tr#the_change");
    assertEquals("(ZKQ)", row.child(0).text());
    assertTrue(row.child(1).text().startsWith("zinc queue"), row.text());
    assertEquals("Said as a dictionary has it.", row.child(2).text());
    assertEquals("The reading of “ZKQ” was changed", explained.expectFirst(".told a").text());

    assertEquals(303, send(row.expectFirst("form")).statusCode());
    assertEquals(before, digests());
    assertEquals(stored, stored());
  }

  @Test
  void undoingAChangeOfAnEntryBringsTheOldOneBack() {
    post(path(2, "/mend"), reading("ZKQ", "phones", "z aa1 k") + "&ignore-case=on");
    String first = stored();
    Document form = page(lectern.get(path(2, "/mend?" + PLACE)));
    assertEquals("z aa1 k", form.expectFirst("[name=said]").val());
    assertEquals("phones", form.expectFirst("[name=as] [selected]").val());
    assertTrue(form.expectFirst("[name=ignore-case]").hasAttr("checked"));

    HttpResponse<byte[]> changed =
        post(path(2, "/mend"), reading(" ZKQ ", "ipa", "zik") + "&ignore-case=on");
    assertNotEquals(first, stored());
    String next = changed.headers().firstValue("Location").orElseThrow();
    send(page(lectern.get(next.replace("#the_change", ""))).expectFirst("#the_change form"));
    assertEquals(first, stored());
  }

  @Test
  void anEntryIsLeftToLecternAgain() {
    String before = stored();
    post(path(2, "/mend"), reading("ZKQ", "words", "zinc queue"));
    assertEquals(303, post(path(2, "/mend"), reading("ZKQ", "rules", "")).statusCode());
    assertEquals(before, stored());
  }

  @Test
  void aReadingThatChangesNothingHereIsToldSo() {
    String other = text(lectern.get(path(2, "/mend?" + reading("zkq", "words", "zinc"))));
    assertTrue(other.contains("Nothing changes in this paragraph"), other);
    String here = text(lectern.get(path(2, "/mend?" + reading("ZKQ", "words", "zinc"))));
    assertFalse(here.contains("Nothing changes in this paragraph"), here);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZKQ | phones | z qq        | said    | no phone \"qq\"",
        "ZKQ | phones | z           | said    | no vowel",
        "ZKQ | words  | ''          | said    | letter or a digit",
        "ZKQ | words  | <?>         | said    | letter or a digit",
        "ZKQ | ipa    | z@          | said    | sign \"@\"",
        "''  | words  | zinc queue  | written | empty",
      })
  void aWrongReadingIsToldBesideItsFieldAndWhatWasTypedStays(
      String written, String as, String said, String field, String message) {
    String before = stored();
    String reading = reading(written, as, said);
    for (HttpResponse<byte[]> answer :
        List.of(post(path(2, "/mend"), reading), lectern.get(path(2, "/mend?" + reading)))) {
      assertEquals(422, answer.statusCode());
      Document page = page(answer);
      Element input = page.expectFirst("[name=" + field + "]");
      assertEquals("true", input.attr("aria-invalid"));
      String error = input.attr("aria-describedby").split(" ", -1)[0];
      assertTrue(page.expectFirst("#" + error).text().contains(message), page.text());
      assertEquals("#" + input.id(), page.expectFirst(".problem a").attr("href"));
      assertEquals(written, page.expectFirst("[name=written]").val());
      assertEquals(said, page.expectFirst("[name=said]").val());
      assertEquals(as, page.expectFirst("[name=as] [selected]").val());
    }
    assertEquals(before, stored());
    assertEquals(422, lectern.get(path(2, "/trial.wav?" + reading)).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mend                                         | from",
        "mend?from=-1&to=3                            | from 0 to",
        "mend?from=4&to=4                             | from 5 to",
        "mend?from=4&to=999                           | to",
        "mend?from=4&to=10&written=x&as=song&said=y   | song",
        "trial.wav?from=x&to=3                        | from 0 to",
        "trial.wav?from=4&to=10&rate=9                | 0.5 to 2.0",
        "mend?from=4&to=10&voice=nobody               | kevin16",
      })
  void whatNoFormSendsIsRefusedWithWhatIsAllowed(String query, String allowed) {
    HttpResponse<byte[]> answer = lectern.get(path(2, "/" + query));
    assertEquals(400, answer.statusCode());
    String detail = new JsonObject(text(answer)).getString("detail");
    assertTrue(detail.contains(allowed), detail);
  }
}
