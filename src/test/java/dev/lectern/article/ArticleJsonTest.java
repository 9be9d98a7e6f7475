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
            new Block.Table(
                passage("Caption"),
                List.of(
                    new Block.Row(
                        passage("a\tbc"),
                        List.of(new Block.Cell(0, 1, true), new Block.Cell(2, 4, false))))),
            new Block.Table(null, List.of()),
            new Block.Code(passage("x = 1\n  y")),
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
        List.of("heading", "paragraph", "list", "quote", "table", "code", "figure")) {
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
        }""",
        ArticleJson.write(article));
  }

  @Test
  void ignoresPropertiesItDoesNotKnow() {
    Article read =
        ArticleJson.read(
            """
            {"id": "a-1", "title": {"id": "p1", "text": "T", "mood": "glad"}, "language": "en",
             "blocks": [{"type": "paragraph", "passage": {"id": "p2", "text": "x"}, "new": [1]}],
             "later": {"version": 2}}""");
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
        "{\"id\":\"a\",\"title\":{\"id\":\"p\",\"text\":\"T\"},\"language\":\"en\",\"blocks\":[]} {}",
      })
  void saysWhyOtherTextIsNotAnArticle(String json) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(json));
    String message = e.getMessage();
    assertTrue(message != null && message.startsWith("not an article's JSON: "), message);
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
}
