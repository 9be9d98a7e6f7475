package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.RunningLectern;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** The dictionary page: what a refused form says and keeps, and what import does. */
class DictionaryPageTest {
  private static final String LEXICON =
      "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">"
          + "<lexeme><grapheme>b</grapheme><alias>new b</alias></lexeme>"
          + "<lexeme><grapheme>c</grapheme><alias>new c</alias></lexeme></lexicon>";

  @TempDir static Path data;
  private static RunningLectern lectern;
  private static String page = "";

  @BeforeAll
  static void start() {
    lectern = new RunningLectern(data, List.of());
    page =
        lectern
                .send(
                    "POST",
                    "/articles",
                    BodyPublishers.ofString("A title\n\nA text."),
                    "Content-Type",
                    "text/plain")
                .headers()
                .firstValue("Location")
                .orElseThrow()
            + "/dictionary";
  }

  @AfterAll
  static void stop() {
    lectern.close();
  }

  @BeforeEach
  void empty() {
    lectern.send("DELETE", page + ".pls", BodyPublishers.noBody());
  }

  private static HttpResponse<byte[]> post(String path, BodyPublisher body, String type) {
    return lectern.send("POST", path, body, "Content-Type", type, "Accept", "text/html");
  }

  private static HttpResponse<byte[]> keep(String... fields) {
    return post(page, BodyPublishers.ofString(Form.encode(fields)), Form.URL_ENCODED);
  }

  private static HttpResponse<byte[]> upload(String how, String name, String content) {
    return post(
        page + "/import",
        Form.fileAnd(name, content.getBytes(StandardCharsets.UTF_8), "how", how),
        Form.TYPE);
  }

  private static Document parsed(HttpResponse<byte[]> answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  /** What the table has, each row's cells but the last. */
  private static List<String> rows() {
    return parsed(lectern.get(page)).select(".entries tbody tr").stream()
        .map(row -> String.join(" | ", row.children().eachText().subList(0, 3)))
        .toList();
  }

  @Test
  void leadsBackAndListsWhatIsKept() {
    HttpResponse<byte[]> answer = keep("written", "New  York", "said", "the big apple");
    assertEquals(303, answer.statusCode());
    String back = answer.headers().firstValue("Location").orElseThrow();
    assertEquals(page + "?kept", back);
    assertEquals("The entry is kept.", parsed(lectern.get(back)).expectFirst(".told").text());
    keep("written", "Hebei", "said", "HH AX0 B EY1", "as", "phones", "ignore-case", "on");
    keep("written", "a\\d", "said", "ˈpeɪpɚ", "as", "ipa", "kind", "regex");
    assertEquals(
        List.of(
            "New York | the big apple | Phrase, capitals as written",
            "Hebei | Phones hh ax b ey1, IPA həˈbeɪ | Word, any capitals",
            "a\\d | Phones p ey1 p er, IPA ˈpeɪpɚ | Regular expression, capitals as written"),
        rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "written | \"\"  | noo    | words  | word  | The written form is empty",
        "written | (a    | x      | words  | regex | Unclosed group",
        "written | (a+)+ | x      | words  | regex | without a bound",
        "said    | gnu   | \"\"   | words  | word  | need a letter",
        "said    | gnu   | n6     | ipa    | word  | \"6\"",
        "said    | gnu   | nn oo  | phones | regex | aa ae ah",
      })
  void aRefusedEntryIsTheFormAgainWithTheReasonBesideTheFieldAndNothingLost(
      String field, String written, String said, String as, String kind, String words) {
    HttpResponse<byte[]> answer =
        keep("written", written, "said", said, "as", as, "kind", kind, "ignore-case", "on");
    assertEquals(422, answer.statusCode());
    Document again = parsed(answer);
    assertTrue(again.title().startsWith("Not kept: "));
    Element wrong = again.expectFirst("[aria-invalid=true]");
    assertEquals(field, wrong.attr("name"));
    assertTrue(wrong.attr("aria-describedby").startsWith(wrong.id() + "_error "));
    String reason = again.expectFirst("#" + wrong.id() + "_error:not([hidden])").text();
    assertTrue(reason.contains(words.replace("\"", "")) || reason.contains(words), reason);
    assertEquals(reason, again.expectFirst(".problem a[href=#" + wrong.id() + "]").text());
    assertEquals(written, again.expectFirst("#the_written").val());
    assertEquals(said, again.expectFirst("#the_said").val());
    assertEquals(as, again.expectFirst("#the_as [selected]").val());
    assertEquals(kind, again.expectFirst("#the_kind [selected]").val());
    assertNotNull(again.selectFirst("[name=ignore-case][checked]"));
    assertEquals(List.of(), rows());
  }

  @ParameterizedTest
  @CsvSource({"add, a old | b new b | c new c", "replace, b new b | c new c"})
  void aFileIsAddedToWhatIsThereOrReplacesIt(String how, String entries) {
    keep("written", "a", "said", "old");
    keep("written", "b", "said", "old");
    HttpResponse<byte[]> answer = upload(how, "x.pls", LEXICON);
    assertEquals(page + "?imported", answer.headers().firstValue("Location").orElse(""));
    assertEquals(
        List.of(entries.split(" \\| ", -1)),
        rows().stream()
            .map(row -> row.replaceFirst(" \\| ", " ").replaceFirst(" \\|.*", ""))
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.pls | <lexicon/> | The file \"x.pls\" can't be used. Line 1, column",
        "''    | ''         | No file is chosen",
      })
  void aRefusedFileIsThePageAgainWithTheReason(String name, String content, String words) {
    keep("written", "a", "said", "old");
    HttpResponse<byte[]> answer = upload("replace", name, content);
    assertEquals(422, answer.statusCode());
    Element wrong = parsed(answer).expectFirst("[aria-invalid=true]");
    assertEquals("file", wrong.attr("name"));
    String reason = parsed(answer).expectFirst("#the_file_error").text();
    assertTrue(reason.contains(words), reason);
    assertEquals(1, rows().size());
  }

  @Test
  void theReadingPageLeadsThere() {
    Document reading = parsed(lectern.get(page.replace("/dictionary", "")));
    assertEquals(
        "How words of this article are said", reading.expectFirst("a[href=" + page + "]").text());
  }
}
