package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case is a folder: {@code source.html}, and what is made of it in {@code expected.json}. */
class ExtractorCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "extract");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePageAsExpected(String slug) throws IOException {
    Path folder = CASES.resolve(slug);
    JsonNode expected = MAPPER.readTree(folder.resolve("expected.json").toFile());
    String html = Files.readString(folder.resolve("source.html"));
    Article article = new Extractor().fromHtml(html, "https://example.org/news/1");

    List<String> outline = new ArrayList<>();
    expected.get("outline").forEach(line -> outline.add(line.asText()));
    assertEquals(String.join("\n", outline), Outline.of(article).stripTrailing());
    assertEquals(expected.get("title").asText(), article.title().text());
    assertEquals(expected.get("byline").asText(), String.valueOf(article.byline()));
    assertEquals(expected.get("source").asText(), String.valueOf(article.source()));
    assertEquals(expected.get("published").asText(), String.valueOf(article.published()));
    assertEquals(expected.get("language").asText(), article.language());

    List<String> ids = article.passages().stream().map(Passage::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count(), "ids are told apart");
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9-]+")));
    assertTrue(article.passages().stream().noneMatch(passage -> passage.text().isBlank()));
  }
}
