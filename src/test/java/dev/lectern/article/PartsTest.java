package dev.lectern.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lectern.article.Omission.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving out and putting back, without a page. */
class PartsTest {
  private static Block paragraph(String id) {
    return new Block.Paragraph(new Passage(id, "Text " + id.replaceFirst("-.*", "") + "."));
  }

  private static Omission omission(int before, String id, Reason reason) {
    return new Omission(before, paragraph(id), reason);
  }

  private static Article article(String blocks, Omission... omissions) {
    return new Article(
            "a",
            new Passage("t", "T"),
            null,
            null,
            null,
            "en",
            null,
            Arrays.stream(blocks.split(" ", -1)).map(PartsTest::paragraph).toList())
        .without(new Omissions(List.of(omissions), Map.of(), 7));
  }

  /** Left out before the first block, two between, and after the last. */
  private static Article sample() {
    return article(
        "b1 b2",
        omission(0, "o1", Reason.BESIDE),
        omission(1, "o2", Reason.CALL),
        omission(1, "o3", Reason.LINKS),
        omission(2, "o4", Reason.TAIL));
  }

  /** Ids in the order of the page; a minus stands before what is left out. */
  private static String parts(Article article) {
    return article.parts().stream()
        .map(part -> (part.read() ? "" : "-") + part.id())
        .collect(Collectors.joining(" "));
  }

  @Test
  void partsStandInTheOrderOfThePage() {
    assertEquals("-o1 b1 -o2 -o3 b2 -o4", parts(sample()));
  }

  @Test
  void whatIsPutBackIsReadInItsPlace() {
    Article article = sample().putBack("o3").putBack("o1");
    assertEquals("o1 b1 -o2 o3 b2 -o4", parts(article));
    assertEquals(
        List.of("t", "o1", "b1", "o3", "b2"),
        article.passages().stream().map(Passage::id).toList());
  }

  @Test
  void whatAReaderLeavesOutIsNotRead() {
    Article article = sample().leaveOut("b1");
    assertEquals(List.of("t", "b2"), article.passages().stream().map(Passage::id).toList());
    assertEquals(Reason.CHOICE, article.parts().get(1).reason());
    assertNull(article.putBack("b1").parts().get(1).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"o1", "b1", "o2", "o3", "b2", "o4", "none"})
  void aChoiceThatIsTakenBackLeavesTheArticleAsItWas(String id) {
    assertEquals(sample(), sample().leaveOut(id).putBack(id).choose(PartsTest::asItWas));
    assertEquals(sample(), sample().putBack(id).leaveOut(id).choose(PartsTest::asItWas));
    Article chosen = sample().putBack("o2").leaveOut("b2");
    assertEquals(chosen, chosen.choose(part -> part.with(!part.read()).with(part.read())));
  }

  private static Part asItWas(Part part) {
    return part.with(part.id().startsWith("b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b1 b2 b3       | -o1 o2 -o3 -b2 | b1 -b2 b3 -o1 o2 -o3",
        "b2 b9          | o1 o2          | -b2 b9 -o1 o2",
        "b2 b2-2 b3     | o2             | -b2 b2-2 b3 o2",
        "b7 b8          | o5             | b7 b8 -o5",
        "b2             | o5             | b2 -o5",
      })
  void choicesAreCarriedOverToTheSameTextsOfANewerPage(
      String blocks, String omissions, String expected) {
    Article before =
        article("b1 b2 b3", omission(3, "o1", Reason.TAIL), omission(3, "o2", Reason.TAIL))
            .leaveOut("b2")
            .putBack("o2");
    Omission[] newer =
        Arrays.stream(omissions.split(" ", -1))
            .filter(id -> !id.startsWith("-b"))
            .map(id -> omission(blocks.split(" ", -1).length, id.replace("-", ""), Reason.TAIL))
            .toArray(Omission[]::new);
    assertEquals(expected, parts(article(blocks, newer).withChoicesOf(before)));
  }

  @Test
  void omissionsAndChoicesAreReadBackFromJson() {
    Article article = sample().putBack("o2").leaveOut("b2");
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
  }

  @Test
  void anArticleKeptByAnEarlierVersionHasNoOmissions() {
    String json =
        """
        {"id": "a", "title": {"id": "t", "text": "T"}, "language": "en",
         "blocks": [{"type": "paragraph", "passage": {"id": "b1", "text": "x"}}]}""";
    Article article = ArticleJson.read(json);
    assertNull(article.omissions());
    assertEquals("b1", parts(article));
    assertFalse(ArticleJson.write(article).contains("omissions"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"before\" : 2           | \"before\" : 3",
        "\"before\" : 2           | \"before\" : 0",
        "\"reason\" : \"TAIL\"    | \"reason\" : null",
        "\"reason\" : \"TAIL\"    | \"reason\" : \"MOOD\"",
        "\"putBack\"              | \"putBehind\"",
      })
  void wrongOmissionsAreNoArticle(String right, String wrong) {
    String json = ArticleJson.write(sample());
    String changed = json.replace(right, wrong);
    assertFalse(changed.equals(json), json);
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(changed));
  }
}
