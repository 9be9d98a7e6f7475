package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The article the project began with, in the shells of other kinds of sites. */
class ShellsTest {
  private static final Path EXPECTED =
      Path.of("..", "shared", "data", "article", "double-carbon.expected.json");

  private static final String SEMANTIC =
      """
      <html lang=en><head><title>%1$s - The Site</title>
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "%1$s",
      "datePublished": "%3$s", "publisher": {"@id": "#p"}}, {"@id": "#p", "name": "%2$s"}]}</script>
      </head><body><nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav>
      <main><article><header><h1>%1$s</h1><p class=dateline><time>%3$s</time></p></header>
      <div class=share>Share this</div>%4$s<p><a href=/x>Read more: another article</a></p></article>
      <section class=related><h2>Related</h2><ul><li><a href=/a>One</a></ul></section></main>
      <footer>All rights reserved</footer></body></html>
      """;

  private static final String FLAT =
      """
      <html><head><title>%1$s</title></head><body><div><div><a href=/>Home</a> <a href=/n>News</a>
      </div><div>%1$s</div><div><span>Source:%2$s</span><span>Time:%3$s</span></div><div>%4$s</div>
      <div><a href=/p>Previous</a> <a href=/n>Next</a></div><div>Organizer: a</div></div></body></html>
      """;

  private static final String TABLE =
      """
      <html><head><title>%1$s</title></head><body><table width=900><tr><td colspan=2><a href=/>Home
      </a></td></tr><tr><td width=150><a href=/a>Archive</a><br><a href=/b>Links</a></td><td><table>
      <tr><td><font size=5>%1$s</font></td></tr><tr><td><div>Source: %2$s Date: %3$s</div></td></tr>
      <tr><td>%4$s</td></tr></table></td></tr></table></body></html>
      """;

  @BeforeAll
  static void dataIsThere() {
    assumeTrue(Files.isRegularFile(EXPECTED), "skipped: there is no " + EXPECTED.normalize());
  }

  @ParameterizedTest
  @ValueSource(strings = {SEMANTIC, FLAT, TABLE})
  void theShellMakesNoDifferenceToTheArticle(String shell) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(EXPECTED.toFile());
    List<String> paragraphs = new ArrayList<>();
    expected.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
    String text = paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
    String title = expected.get("title").asText();
    String source = expected.get("source").asText();
    String published = expected.get("published").asText();

    Article article =
        new Extractor().fromHtml(String.format(shell, title, source, published, text), null);
    assertEquals(title, article.title().text());
    assertEquals(source, article.source());
    assertEquals(published, String.valueOf(article.published()));
    assertEquals(paragraphs, article.passages().stream().skip(1).map(Passage::text).toList());
  }
}
