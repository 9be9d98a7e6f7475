package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A thousand real pages, where the data is, damaged at random: no exception, and no empty article
 * where there is prose.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("hostile")
class FuzzTest {
  private static final Path OWN = Path.of("src", "test", "resources", "extract");
  private static final Path REAL = Path.of("..", "shared", "data", "extraction", "news", "html");
  private static final int PAGES = 1_000;

  private static final int MOST_DAMAGES = 12;
  private static final String[] INSERTED = {
    "<",
    ">",
    "\"",
    "<!--",
    "</div>",
    "<div hidden>",
    "<table>",
    "<p>",
    "&#x0;",
    "\u0000",
    "]]>",
    "<script>",
    "<nav>",
    "<a href=x>",
    "<li>",
    "<h2>Related</h2>",
    "<ruby>",
    "\uD800"
  };

  private static List<Path> pages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void damagedPagesKeepTheirProse() throws IOException {
    List<Path> real = pages(REAL);
    List<Path> from = real.isEmpty() ? pages(OWN) : real;
    List<String> empty =
        IntStream.range(0, PAGES)
            .parallel()
            .filter(seed -> isEmpty(damaged(read(from.get(seed % from.size())), new Random(seed))))
            .mapToObj(seed -> from.get(seed % from.size()) + " with seed " + seed)
            .toList();
    assertEquals(List.of(), empty);
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(String html) {
    try {
      Article article = new Extractor().fromHtml(html, "https://example.org/");
      return article.blocks().isEmpty();
    } catch (NoArticleException e) {
      return holdsProse(html);
    }
  }

  /** A paragraph of some sentences that the page shows. */
  private static boolean holdsProse(String html) {
    for (Element paragraph : Jsoup.parse(html).select("p")) {
      if (paragraph.ownText().length() > 200 && paragraph.closest("[hidden], nav, form") == null) {
        return true;
      }
    }
    return false;
  }

  private static String damaged(String html, Random random) {
    StringBuilder page = new StringBuilder(html);
    for (int i = random.nextInt(MOST_DAMAGES); i >= 0; i--) {
      int at = random.nextInt(page.length() + 1);
      int end = Math.min(page.length(), at + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> page.delete(at, end);
        case 1 -> page.insert(at, INSERTED[random.nextInt(INSERTED.length)]);
        case 2 -> page.insert(at, page.substring(at, end).repeat(3));
        default -> {
          String moved = page.substring(at, end);
          page.delete(at, end);
          page.insert(random.nextInt(page.length() + 1), moved);
        }
      }
    }
    return page.toString();
  }
}
