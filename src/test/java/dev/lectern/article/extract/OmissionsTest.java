package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Block;
import dev.lectern.article.Omissions;
import dev.lectern.article.Part;
import dev.lectern.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page leaves out is read too, with its place and its reason. */
class OmissionsTest {
  private static final Path CASES = Path.of("src", "test", "resources", "extract");

  private static final String PROSE =
      "The tide came in at six, and the whole town walked down to the harbour to see it arrive. ";

  private static Article read(String html) {
    return new Extractor().fromHtml(html, "https://example.org/news/1");
  }

  private static Article article(String slug) throws IOException {
    return read(Files.readString(CASES.resolve(slug).resolve("source.html")));
  }

  /** A line for each part: its reason, and how it begins. */
  private static String told(Article article) {
    return article.parts().stream()
        .map(part -> (part.reason() == null ? "" : part.reason() + " ") + beginning(part))
        .collect(Collectors.joining("\n"));
  }

  private static String beginning(Part part) {
    String text = part.text().replace('\n', '/');
    return text.substring(0, Math.min(20, text.length()));
  }

  @Test
  void eachStandsInItsPlaceOfThePageWithItsReason() throws IOException {
    assertEquals(
        """
        BESIDE The Gull
        BESIDE News/Sport
        BESIDE The Gull
        CALL 3 min read
        The harbour clock st
        The clock in March.\s
        CALL READ MORE: The light
        Four bodies paid for
        Hebei Development an
        BESIDE Most read
        BESIDE One/Two
        “We had given up,” s
        Under the dial is a\s
        CALL Last updated: 4 Marc
        SECTION More from The Gull
        SECTION The gulls are back
        SECTION They came on Monday\s
        SECTION The ferry is late
        SECTION It was to sail on Tu
        SECTION The rain is over
        SECTION It had lasted for fo
        CALL Subscribe to our new
        BESIDE © The Gull""",
        told(article("busy-page")));
  }

  @Test
  void whatIsLeftOutInsideOfAListStandsAfterTheList() {
    Article article =
        read(
            "<h1>T</h1><p>"
                + PROSE
                + "</p><ul><li>"
                + PROSE
                + "<aside>Advert</aside></li><li>"
                + PROSE
                + "</li></ul><p>"
                + PROSE);
    assertEquals(
        List.of("true Paragraph", "true ItemList", "false Paragraph", "true Paragraph"),
        article.parts().stream()
            .map(part -> part.read() + " " + part.block().getClass().getSimpleName())
            .toList());
  }

  @Test
  void aLineOfSeveralPiecesIsOnePart() {
    Article article =
        read(
            "<article><h1>T</h1><p>"
                + PROSE.repeat(3)
                + "</p><div>"
                + PROSE
                + "<br><br>Follow <b>us</b> on <a href=x>Twitter</a></div></article>"
                + "<footer><a href=y>Imprint</a> <a href=z>Contact</a><p>2026</p></footer>");
    assertEquals(
        List.of("Follow us on Twitter", "Imprint Contact", "2026"),
        article.parts().stream().filter(part -> !part.read()).map(Part::text).toList());
  }

  @Test
  void whatThePageHidesIsToldOnlyWhereItIsProse() {
    String text = "<article><h1>T</h1><p>" + PROSE.repeat(8) + "</p></article>";
    assertNull(read(text + "<div hidden>Menu</div><script>x</script>").omissions());
    Article article = read(text + "<div hidden><p>" + PROSE.repeat(3) + "</div>");
    assertEquals(1, Objects.requireNonNull(article.omissions()).blocks().size());
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void idsAreToldApartAndThoseOfTheTextComeFirst(String slug) throws IOException {
    Article article = article(slug);
    List<String> ids =
        Stream.concat(
                article.passages().stream(),
                article.parts().stream()
                    .filter(part -> !part.read())
                    .flatMap(part -> part.block().passages()))
            .map(Passage::id)
            .toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertTrue(
        ids.subList(0, article.passages().size()).stream().noneMatch(id -> id.endsWith("-2")));
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
  }

  @Test
  void whatIsKeptWithAnArticleIsBoundedAndTheRestIsCounted() {
    String entry = "<div><p><a href=x>" + "Far away and long ago ".repeat(10) + "</a></div>";
    Article article =
        read("<nav>" + entry.repeat(10_000) + "</nav><h1>T</h1><p>" + PROSE.repeat(9_000));
    Omissions omissions = Objects.requireNonNull(article.omissions());
    int kept =
        omissions.blocks().stream()
            .flatMap(omission -> omission.block().passages())
            .mapToInt(passage -> passage.text().length())
            .sum();
    assertTrue(kept <= 200_000 && kept > 190_000, kept + " characters");
    assertEquals(10_000 * 219, kept + omissions.more());
    assertEquals(1, article.blocks().size());
    assertTrue(article.blocks().get(0) instanceof Block.Paragraph);
  }
}
