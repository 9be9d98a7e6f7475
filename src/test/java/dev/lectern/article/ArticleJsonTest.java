package dev.lectern.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  private static Passage passage(String text) {
    return new Passage("p-" + text.length(), text);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(passage(text));
  }

  private static Article withEveryBlock() {
    return new Article(
        "tide-123456",
        passage("Títle \"quoted\" 漢字"),
        "Ada",
        "The Gull",
        LocalDate.of(2022, 1, 26),
        "en",
        "https://example.org/a?b=c",
        List.of(
            new Block.Heading(2, passage("Heading")),
            paragraph("Paragraph"),
            new Block.ItemList(
                true,
                3,
                List.of(
                    List.of(paragraph("Item")),
                    List.of(
                        paragraph("Nested"),
                        new Block.ItemList(false, 1, List.of(List.of(paragraph("Leaf"))))))),
            new Block.Quote(List.of(paragraph("Quote"))),
            new Block.Quote(
                List.of(paragraph("Quote 2")), passage("Its source"), "https://example.org/q"),
            new Block.Definitions(
                List.of(
                    new Block.Definition(
                        List.of(passage("Term")), List.of(List.of(paragraph("Described")))),
                    new Block.Definition(List.of(), List.of()))),
            new Block.Table(
                passage("Caption"),
                List.of(
                    new Block.Row(
                        passage("a\tbc"),
                        List.of(new Block.Cell(0, 1, true), new Block.Cell(2, 4, false))))),
            new Block.Table(null, List.of()),
            new Block.Code(passage("x = 1\n  y")),
            new Block.Player(
                Block.Media.VIDEO, "https://example.org/film", passage("A film of boats")),
            new Block.Figure("https://example.org/i.png", "A boat", passage("The boat"))));
  }

  @Test
  void readsBackWhatItWrote() {
    Article article = withEveryBlock();
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
  }

  @Test
  void absentValuesStayAbsent() {
    Article bare =
        new Article("a-1", passage("T"), null, null, null, "en", null, List.of(paragraph("x")));
    Article read = ArticleJson.read(ArticleJson.write(bare));
    assertEquals(bare, read);
    assertNull(read.published());
  }

  @Test
  void namesTheTypeOfEachBlockAndWritesDatesAsIso() {
    String json = ArticleJson.write(withEveryBlock());
    for (String type :
        List.of(
            "heading",
            "paragraph",
            "list",
            "quote",
            "definitions",
            "table",
            "code",
            "player",
            "figure")) {
      assertTrue(json.contains("\"type\" : \"" + type + "\""), json);
    }
    assertTrue(json.contains("\"published\" : \"2022-01-26\""), json);
  }

  @Test
  void writesTheSameLinesOnEveryMachine() {
    Article article =
        new Article("a-1", new Passage("p1", "T"), null, null, null, "en", null, List.of());
    assertEquals(
        """
        {
          "id" : "a-1",
          "title" : {
            "id" : "p1",
            "text" : "T"
          },
          "language" : "en",
          "blocks" : [ ]
        }\
        """,
        ArticleJson.write(article));
  }

  @Test
  void ignoresPropertiesItDoesNotKnow() {
    Article read =
        ArticleJson.read(
            """
            {"id": "a-1", "title": {"id": "p1", "text": "T", "mood": "glad"}, "language": "en",
             "blocks": [{"type": "paragraph", "passage": {"id": "p2", "text": "x"}, "new": [1]}],
             "later": {"version": 2}}\
            """);
    assertEquals("x", read.passages().get(1).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "null",
        "[]",
        "{}",
        "{\"id\": \"a\"}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\"}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\"},\"language\":\"en\",\"blocks\":[]}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"blocks\":[null]}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"blocks\":[{\"type\":\"song\"}]}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"blocks\":[{\"type\":\"paragraph\"}]}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"published\":\"2022-13-01\",\"blocks\":[]}",
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"blocks\":[]}"
            + " {}",
      })
  void saysWhyOtherTextIsNotAnArticle(String json) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(json));
    String message = e.getMessage();
    assertTrue(message != null && message.startsWith("not an article's JSON: "), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\\nscript:alert(1)",
        " javascript:alert(1)",
        "\\u0001javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//example.org/",
        "/articles/a",
        "#x",
        "",
        "https:example.org",
        "https://example.org/\\u0000",
        "https://example.org/ a",
        "mailto:?body=x",
      })
  void refusesALinkToWhatIsNoPageAndNoMailbox(String address) {
    assertRefused(
        "{\"type\": \"paragraph\", \"passage\": {\"id\": \"p2\", \"text\": \"here\", \"spans\":"
            + " [{\"start\": 0, \"end\": 4, \"kind\": \"LINK\", \"value\": \""
            + address
            + "\"}]}}",
        "a link leads to an absolute http, https or mailto address, not to “");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:image/svg+xml,<svg onload=x>", "a.png", "mailto:a@b"})
  void refusesAnImageThatIsNotOfTheWeb(String address) {
    assertRefused(
        "{\"type\": \"figure\", \"address\": \""
            + address
            + "\", \"alternative\": \"A\", \"passage\": {\"id\": \"p2\", \"text\": \"A\"}}",
        "an image's address, where there is one, is an absolute http or https address, not “");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p 2", "the_player", "P2", "p2\\\" onclick=\\\"x", ""})
  void refusesAnIdThatCouldBeAnotherOfThePage(String id) {
    assertRefused(
        "{\"type\": \"paragraph\", \"passage\": {\"id\": \"" + id + "\", \"text\": \"x\"}}",
        "a paragraph's passage's id is made of small letters of English, digits and hyphens");
  }

  private static void assertRefused(String block, String reason) {
    String json =
        "{\"id\": \"a-1\", \"title\": {\"id\": \"p1\", \"text\": \"T\"}, \"language\": \"en\","
            + " \"blocks\": ["
            + block
            + "]}";
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(json));
    String message = e.getMessage();
    assertTrue(message != null && message.startsWith("not an article's JSON: " + reason), message);
  }

  @Test
  void theSeriesIsKeptAndItsPositionChecked() {
    Article chapter = withEveryBlock().in(new Series("The Book", 2, 3, "one-1", "three-3"));
    String json = ArticleJson.write(chapter);
    assertEquals(chapter, ArticleJson.read(json));
    assertEquals("x", chapter.withDictionary("x").dictionary());
    assertEquals(chapter.series(), chapter.withDictionary("x").series());
    String wrong = json.replace("\"position\" : 2", "\"position\" : 4");
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(wrong));
  }

  @Test
  void whatThePageTellsBesideTheTextIsKeptThroughEveryChange() {
    Article told =
        withEveryBlock()
            .withPage(
                LocalDate.of(2022, 2, 1), new LeadImage("https://example.org/b.jpg", "A boat"));
    String json = ArticleJson.write(told);
    assertTrue(json.contains("\"modified\" : \"2022-02-01\""), json);
    assertEquals(told, ArticleJson.read(json));
    Article changed =
        told.withDictionary("x").in(new Series("Book", 1, 1, null, null)).withTitle(passage("New"));
    assertEquals(told.modified(), changed.modified());
    assertEquals(told.image(), changed.image());
    assertEquals("New", changed.title().text());
    assertEquals("x", changed.dictionary());
  }

  @Test
  void articlesStoredBeforeTheseFieldsAreRead() {
    Article old =
        ArticleJson.read(
            """
            {"id": "a-1", "title": {"id": "p1", "text": "T"}, "published": "2022-01-26",
             "language": "en", "blocks": []}""");
    assertNull(old.modified());
    assertNull(old.image());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alternative\": \"A boat\"}",
        "{\"address\": \"https://example.org/b.jpg\"}",
        "{\"address\": \"javascript:alert(1)\", \"alternative\": \"\"}",
      })
  void anImageWithoutItsPartsIsRefused(String image) {
    String json =
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"image\":"
            + image
            + ",\"blocks\":[]}";
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(json));
  }
}
