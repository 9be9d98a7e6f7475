package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to break a reader: it must end soon, without an overflow, and keep the text. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {
  private static final String PROSE =
      "The tide came in at six and the whole town walked down to the harbour to see it arrive. ";

  private static Article read(String html) {
    return new Extractor().fromHtml(html, "https://example.org/");
  }

  private static boolean holdsProse(Article article) {
    return article.passages().stream().anyMatch(p -> p.text().contains(PROSE.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "b", "blockquote", "ul><li", "table><tr><td", "ol", "span", "figure"})
  void twentyThousandNestedTags(String tag) {
    Article article = read("<h1>Deep</h1>" + ("<" + tag + ">").repeat(20_000) + PROSE);
    assertTrue(holdsProse(article));
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
  }

  @Test
  void hundredThousandLineBreaks() {
    Article article = read("<h1>Breaks</h1><p>" + PROSE + "<br>".repeat(100_000) + PROSE);
    assertEquals(2, article.blocks().size());
  }

  @Test
  void hundredThousandScripts() {
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + "<script>x</script>".repeat(100_000))));
  }

  @Test
  void tenMegabytesOfText() {
    String prose = PROSE.repeat(10_000_000 / PROSE.length());
    assertTrue(holdsProse(read("<title>Long</title><p>" + prose)));
    assertTrue(holdsProse(new Extractor().fromText("Long\n\n" + prose, null)));
  }

  @Test
  void tenMegabytesOfParagraphs() {
    String prose = ("<p>" + PROSE).repeat(10_000_000 / PROSE.length());
    assertTrue(holdsProse(read("<title>Long</title>" + prose)));
  }

  @Test
  void tenMegabytesOfSpaces() {
    assertTrue(holdsProse(read("<p>" + PROSE + " ".repeat(10_000_000) + "</p>")));
    assertTrue(
        holdsProse(new Extractor().fromText("T\n\n" + PROSE + " ".repeat(10_000_000), null)));
    assertTrue(
        holdsProse(new Extractor().fromText("T\n" + "- ".repeat(1_000_000) + "\n" + PROSE, null)));
  }

  @Test
  void fiftyThousandUnclosedLinksAndTables() {
    assertTrue(holdsProse(read("<a href=x>y".repeat(50_000) + "<p>" + PROSE)));
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + "<table><tr>".repeat(50_000))));
  }
}
