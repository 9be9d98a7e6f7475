package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article the project began with; its text belongs to its publisher and stays outside. */
class DoubleCarbonTest {
  private static final Path FOLDER = Path.of("..", "shared", "data", "article");

  @BeforeAll
  static void dataIsThere() {
    assumeTrue(
        Files.isDirectory(FOLDER), "skipped: the article's data is not at " + FOLDER.normalize());
  }

  @Test
  void pageWithoutSemanticTagsIsReadExactly() throws IOException {
    check(new Extractor().fromHtml(Files.readString(FOLDER.resolve("double-carbon.html")), null));
  }

  @Test
  void textDumpedWithItsNavigationIsReadExactly() throws IOException {
    check(new Extractor().fromText(Files.readString(FOLDER.resolve("double-carbon.txt")), null));
  }

  private static void check(Article article) throws IOException {
    JsonNode expected =
        new ObjectMapper().readTree(FOLDER.resolve("double-carbon.expected.json").toFile());
    assertEquals(expected.get("title").asText(), article.title().text());
    assertEquals(expected.get("source").asText(), article.source());
    assertEquals(expected.get("published").asText(), String.valueOf(article.published()));
    assertEquals(expected.get("lang").asText(), article.language());
    List<String> paragraphs = new ArrayList<>();
    expected.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
    assertEquals(
        paragraphs, article.blocks().stream().flatMap(Block::passages).map(Passage::text).toList());
    article.blocks().forEach(block -> assertInstanceOf(Block.Paragraph.class, block));
    expected
        .get("chrome")
        .forEach(
            line ->
                assertFalse(
                    article.passages().stream().anyMatch(p -> p.text().equals(line.asText())),
                    line.asText()));
  }
}
