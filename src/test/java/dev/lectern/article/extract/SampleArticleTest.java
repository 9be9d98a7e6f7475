package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The article that an empty library starts with. */
class SampleArticleTest {
  private static Article sample() throws IOException {
    try (InputStream in =
        SampleArticleTest.class.getResourceAsStream("/sample/tide-library.html")) {
      assertNotNull(in);
      return new Extractor().fromHtml(new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
    }
  }

  private static <B extends Block> List<B> all(Article article, Class<B> type) {
    return article.blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void tellsWhoPublishedItAndWhen() throws IOException {
    Article article = sample();
    assertEquals("Seaside town opens a library that runs on the tide", article.title().text());
    assertEquals("Zoë Trevanion", article.byline());
    assertEquals("The Porthmellin Gull", article.source());
    assertEquals(LocalDate.of(2025, 9, 18), article.published());
    assertEquals("en-GB", article.language());
    assertTrue(article.id().startsWith("seaside-town-opens-a-library-that-runs-"), article.id());
  }

  @Test
  void isExtractedWhole() throws IOException {
    Article article = sample();
    assertEquals(
        List.of(
            "2 Why the sea, and why now",
            "2 How it works",
            "2 A room for listening",
            "3 Quiet hours",
            "2 What comes next"),
        all(article, Block.Heading.class).stream()
            .map(heading -> heading.level() + " " + heading.passage().text())
            .toList());
    assertEquals(12, all(article, Block.Paragraph.class).size());
    assertEquals(
        List.of(3, 4),
        all(article, Block.ItemList.class).stream().map(list -> list.items().size()).toList());
    assertTrue(all(article, Block.ItemList.class).get(1).ordered());
    assertEquals(
        "Siân Llewellyn-Jones, speech at the opening",
        all(article, Block.Quote.class).get(0).passages().skip(1).findFirst().orElseThrow().text());
    Block.Table table = all(article, Block.Table.class).get(0);
    assertEquals(6, table.rows().size());
    assertTrue(table.rows().get(0).cells().stream().allMatch(Block.Cell::header));
    assertEquals("Friday\t494\t79.6\t64.1", table.rows().get(5).passage().text());
    assertEquals(
        "Readers on the glass floor of the Tide Room at high water.",
        all(article, Block.Figure.class).get(0).passage().text());
  }

  @Test
  void leavesOutTheChrome() throws IOException {
    String text = sample().passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    for (String chrome :
        List.of(
            "Skip to",
            "Since 1894",
            "since 1894",
            "Tide tables",
            "Search",
            "Share",
            "E-mail",
            "Filed under",
            "Subscribe",
            "inbox",
            "More from",
            "Ferry",
            "All rights",
            "Cookies",
            "7:30",
            "By Zoë")) {
      assertFalse(text.contains(chrome), chrome);
    }
    assertTrue(text.startsWith("Seaside town"));
    assertTrue(text.endsWith("“and I thought it was time to see where it had been.”"));
  }
}
