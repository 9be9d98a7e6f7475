package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.fetch.PageCharset;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs made to break a reader: it must keep the text, without an overflow, within two seconds of
 * the processor and in 512 megabytes of heap.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("hostile")
class PathologicalTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String PROSE =
      "The tide came in at six and the whole town walked down to the harbour to see it arrive. ";

  /** A service has read a page before: its classes are there. */
  @BeforeAll
  static void readAPage() {
    for (int i = 0; i < 20; i++) {
      read("<h1>The tide</h1>" + ("<p>" + PROSE + "<a href=/x>More</a></p>").repeat(100));
    }
  }

  private static Article read(String html) {
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    Article article = new Extractor().fromHtml(html, "https://example.org/");
    Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(LIMIT) < 0, "took " + taken);
    return article;
  }

  private static boolean holdsProse(Article article) {
    return article.passages().stream().anyMatch(p -> p.text().contains(PROSE.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div",
        "b",
        "blockquote",
        "ul><li",
        "table><tr><td",
        "ol",
        "span",
        "figure",
        "details",
        "div class=caption",
        "dl><dd",
        "math><mfrac><mrow",
        "math><msqrt",
        "bdi dir=rtl"
      })
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
    String paragraph = "<p>" + PROSE.repeat(10);
    String prose = paragraph.repeat(10_000_000 / paragraph.length());
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
  void anAttributeOfAMegabyte() {
    String names = "widget ".repeat(150_000);
    assertTrue(holdsProse(read("<p class='" + names + "' title='" + names + "'>" + PROSE)));
    String style = "display:none;".repeat(80_000);
    assertTrue(holdsProse(read("<div style='" + style + "'>x</div><p>" + PROSE)));
  }

  @Test
  void aTableOfAHundredThousandCells() {
    String table = "<table><tr><th>a<th>b" + ("<tr>" + "<td>1".repeat(10)).repeat(10_000);
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + table)));
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><table><tr><th>a" + "<td>1".repeat(100_000))));
  }

  @Test
  void fiftyThousandUnclosedLinksAndTables() {
    assertTrue(holdsProse(read("<a href=x>y".repeat(50_000) + "<p>" + PROSE)));
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + "<table><tr>".repeat(50_000))));
  }

  @Test
  void tenMegabytesOfWhichHalfIsLeftOut() {
    String entry = "<p><a href=/x>" + PROSE + "</a></p> ";
    String menu = "<nav>" + entry.repeat(5_000_000 / entry.length()) + "</nav>";
    assertTrue(holdsProse(read(menu + "<h1>T</h1><p>" + PROSE.repeat(5_000_000 / PROSE.length()))));
  }

  @Test
  void fiftyThousandPiecesLeftOutOneByOne() {
    String pieces = "<nav>a</nav> <script>x</script> ".repeat(50_000);
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><div>" + pieces + "</div><p>" + PROSE)));
    String deep = "<b>".repeat(200) + "<i hidden>x</i> ".repeat(50_000);
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><p>" + deep + "</p>")));
  }

  @Test
  void fiftyThousandReadingsAboveCharacters() {
    assertTrue(holdsProse(read("<p>" + PROSE + "<ruby>a<rt>b</ruby>".repeat(50_000))));
  }

  @Test
  void fortyThousandNotesAndMarks() {
    String marks = "<sup><a href=#n1>1</a></sup> <a href=#n2>[2]</a> ".repeat(5_000);
    String notes = "<ol><li id=n1>One" + "<li id=n2>Two".repeat(30_000) + "</ol>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><p>" + marks + "</p>" + notes)));
    String raised = "<sup>" + "<a href=#n1>1</a>".repeat(10_000) + "</sup>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><p>" + raised + "</p>" + notes)));
  }

  @Test
  void fiftyThousandTermsAndDescriptions() {
    String list = "<dl>" + "<dt>Tide<dd>It rises.".repeat(25_000) + "</dl>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + list)));
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><dl>" + "<dt>Tide".repeat(50_000) + "</dl>")));
  }

  @Test
  void cellsThatClaimAThousandColumnsAndAllRows() {
    String cell = "<td colspan=1000 rowspan=65534 headers='a b c'>x";
    String table = "<table><tr><th id=a>a<th id=b>b" + ("<tr>" + cell.repeat(100)).repeat(250);
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + table)));
    String row = "<table><tr><th>a" + cell.repeat(25_000);
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + row)));
  }

  @Test
  void thousandsOfFormulasAndOneOfThousandsOfSigns() {
    String formula = "<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math> ";
    String drawn = "<span class=katex>" + formula.repeat(25_000) + "</span>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><p>" + drawn)));
    String longest = "<math>" + "<mi>a</mi><mo>+</mo>".repeat(50_000) + "</math>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p><p>" + longest)));
  }

  @Test
  void thousandsOfPlayersAndQuotes() {
    String player = "<iframe src='https://example.org/x' title='A film'></iframe>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + player.repeat(12_500))));
    String quote = "<blockquote><p>x<footer>y</footer></blockquote>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + quote.repeat(12_500))));
    String name = "a.".repeat(500_000);
    String far =
        "<iframe src='https://" + name + "' title='" + "video ".repeat(100_000) + "'></iframe>";
    assertTrue(holdsProse(read("<p>" + PROSE + "</p>" + far)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,windows-1252", "windows-1252,utf-8", "UTF-16LE,utf-8", "Shift_JIS,utf-8"})
  void aPageThatLiesAboutItsCharsetKeepsItsProse(String written, String label) {
    String html = "<meta charset=" + label + "><p>" + PROSE + "Ćafé é ü ö.</p>";
    byte[] bytes = html.getBytes(Charset.forName(written));
    assertTrue(holdsProse(read(PageCharset.decode(bytes, label))));
  }
}
