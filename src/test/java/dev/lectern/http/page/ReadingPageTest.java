package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.LeadImage;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import dev.lectern.speech.VoiceInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
  private static final String FILES = "/web/" + WebVersion.VALUE + "/";

  private static final List<VoiceInfo> VOICES =
      List.of(
          new VoiceInfo("kevin16", "Kevin", "en-US", "1"),
          new VoiceInfo("slt", "Susan <i>", "en-US", "1"));

  private final Article article = SampleArticle.ARTICLE;
  private final Document page = render(article);

  private static Document render(Article article) {
    return Jsoup.parse(
        new ReadingPage().render(article, new FakeListening("slt", 1.1), VOICES),
        "http://localhost/");
  }

  private Element one(String selector) {
    assertEquals(1, page.select(selector).size(), selector);
    return page.expectFirst(selector);
  }

  @Test
  void eachPassageHasOneElementWhoseTextNodesAreItsText() {
    for (Passage passage : article.passages()) {
      Element element = one("[data-passage=" + passage.id() + "]");
      assertEquals(passage.id(), element.id());
      if (element.is("tr")) {
        for (Element cell : element.children()) {
          int offset = Integer.parseInt(cell.attr("data-offset"));
          assertTrue(passage.text().startsWith(cell.wholeText(), offset), passage.text());
        }
      } else {
        assertEquals(passage.text(), element.wholeText());
      }
    }
  }

  @Test
  void passagesStandInReadingOrder() {
    assertEquals(
        article.passages().stream().map(Passage::id).toList(),
        page.select("[data-passage]").eachAttr("data-passage"));
  }

  @Test
  void articleTextNeverBecomesMarkup() {
    assertEquals(
        List.of(FILES + "appearance.js", FILES + "player.js"),
        page.select("script").eachAttr("src"));
    assertTrue(page.select("i, b, h1 script, [onerror], a[href^=javascript]").isEmpty());
    assertEquals("Ada <b>Lovelace</b>", one(".origin > span:first-child").text());
    assertEquals(article.title().text() + " - Lectern", page.title());
  }

  @Test
  void loadsNothingFromElsewhereAndNeedsNoInlineScriptOrStyle() {
    assertTrue(page.select("img, iframe, style, script:not([src]), [style], [onclick]").isEmpty());
    for (Element element : page.select("[src], link[href]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      assertTrue(address.startsWith("/"), address);
    }
  }

  @Test
  void idsAreUnique() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
  }

  @Test
  void referencesLeadToElements() {
    for (Element element : page.select("[for], [aria-labelledby], [href^=#]")) {
      String id =
          element.attr("for")
              + element.attr("aria-labelledby")
              + element.attr("href").replace("#", "");
      assertNotNull(page.getElementById(id), id);
    }
  }

  @Test
  void linksSummariesAndPlayersHaveNamesOfTheirOwn() {
    List<String> names = new ArrayList<>(page.select("a[href]").eachText());
    names.addAll(page.select("summary").eachText());
    names.addAll(page.select("audio").eachAttr("aria-label"));
    Set<String> distinct = new HashSet<>(names);
    assertEquals(names.size(), distinct.size(), names.toString());
    assertFalse(distinct.contains(""));
  }

  @Test
  void hasOneFirstLevelHeading() {
    assertEquals("p1", one("h1").id());
    assertEquals(List.of("p3", "p12"), page.select("article h2").eachAttr("id"));
    assertEquals("p7", one("article h3").id());
  }

  @Test
  void keepsTheStructureOfLists() {
    assertEquals("p4", one("ol[start=3] > li:first-child > .passage > p").id());
    assertEquals("p5", one("ol[start=3] > li > ul > li p").id());
    assertEquals(List.of("p8", "p16"), page.select("blockquote p").eachAttr("id"));
  }

  @Test
  void aQuoteSaysWhoseItIsAndATermWhatItMeans() {
    assertEquals("p17", one("figure.quotation > blockquote + figcaption p").id());
    assertEquals("https://example.org/diary", one("figure > blockquote").attr("cite"));
    assertEquals(List.of("p18", "p19"), page.select("dl > dt p").eachAttr("id"));
    assertEquals("p20", one("dl > dt + dd p").id());
  }

  @Test
  void tableHeadersSayWhatTheyHead() {
    assertEquals("Rain by month", one("article caption").text());
    assertEquals(List.of("col", "col"), page.select("article thead th").eachAttr("scope"));
    assertEquals("row", one("article tbody th").attr("scope"));
  }

  @Test
  void aTableKeepsWhatItsCellsTake() {
    Document page =
        render(
            new Article(
                "t",
                article.title(),
                null,
                null,
                null,
                "en",
                null,
                List.of(
                    new Block.Table(
                        null,
                        List.of(
                            new Block.Row(
                                new Passage("r1", "A"),
                                List.of(new Block.Cell(0, 1, true, null, new Block.Extent(2, 9)))),
                            new Block.Row(
                                new Passage("r2", "B\tC"),
                                List.of(
                                    new Block.Cell(0, 1, true, Block.Scope.COLUMN, null),
                                    new Block.Cell(
                                        2, 3, false, null, new Block.Extent(1, 9)))))))));
    assertEquals(
        "<th scope=\"col\" colspan=\"2\" data-offset=\"0\">A</th>", page.expectFirst("#r1").html());
    assertEquals(
        "<th scope=\"col\" data-offset=\"0\">B</th><td data-offset=\"2\">C</td>",
        page.expectFirst("#r2").html().replace("\n", ""));
  }

  @Test
  void marksLeadToTheirNoteAndTheNoteBackToEach() {
    Span first = new Span(1, 4, Span.Kind.NOTE, "n1");
    Span second = new Span(5, 8, Span.Kind.NOTE, "n1");
    Span lost = new Span(9, 10, Span.Kind.NOTE, "n9");
    Document page =
        render(
            new Article(
                "n",
                article.title(),
                null,
                null,
                null,
                "en",
                null,
                List.of(
                    new Block.Paragraph(
                        new Passage("m1", "a[1]b[1]c2", List.of(first, second, lost))),
                    new Block.Paragraph(new Passage("n1", "A note.")))));
    assertEquals("a[1]b[1]c2", page.expectFirst("#m1").wholeText());
    assertEquals(
        List.of("the_mark_1", "the_mark_2"), page.select("#m1 sup > a[href=#n1]").eachAttr("id"));
    assertEquals(
        List.of("Note 1", "Note 1"), page.select("#m1 [role=doc-noteref]").eachAttr("aria-label"));
    assertEquals(3, page.select("#m1 sup").size());
    assertEquals(
        List.of("#the_mark_1", "#the_mark_2"), page.select("[role=doc-backlink]").eachAttr("href"));
    assertEquals(
        List.of("Back to mark 1 in paragraph 2", "Back to mark 1 in paragraph 2 (2)"),
        page.select("[role=doc-backlink]").eachText());
  }

  @Test
  void figureGivesTheAlternativeAsTextOnce() {
    assertEquals("Image: A \"cloud\" over hills", one("figure .alternative").text());
    assertEquals(2, page.select("figure:not([class]) figcaption").size());
    assertEquals("https://example.org/x.png", one("figure .source a").attr("href"));
  }

  @Test
  void everyPassageCanBeHeardAndDownloadedWithoutScript() {
    for (int number = 1; number <= article.passages().size(); number++) {
      Element audio = one("details.listen > audio[aria-label=Paragraph " + number + "]");
      assertEquals("none", audio.attr("preload"));
      assertTrue(audio.hasAttr("controls"));
      assertTrue(audio.attr("src").contains(".mp3?voice=slt"));
      assertTrue(audio.attr("data-timeline").contains(".json"));
    }
    Element listen = one("details.listen[data-for=p2]");
    assertEquals(
        List.of(
            "Paragraph 2 as WAV, 123 kB",
            "Paragraph 2 as MP3, 123 kB",
            "Paragraph 2 as OGG",
            "Paragraph 2 as FLAC",
            "How paragraph 2 is read"),
        listen.select("a").eachText());
    assertEquals(
        "/articles/a/p2/explain?voice=slt&rate=1.1",
        listen.expectFirst("a:not([download])").attr("href"));
    assertEquals("Whole article as MP3, 7 minutes", one("a[href^=/articles/a.mp3]").text());
  }

  @Test
  void theFormShowsTheVoiceAndRateInUse() {
    assertEquals("slt", one("form [name=voice] [selected]").attr("value"));
    assertEquals("1.1", one("form [name=rate] [selected]").attr("value"));
    assertEquals(
        List.of("0.5", "0.75", "1", "1.1", "1.25", "1.5", "1.75", "2"),
        page.select("[name=rate] option").eachAttr("value"));
  }

  @Test
  void saysWhereTheArticleComesFrom() {
    assertEquals("Ada <b>Lovelace</b> The Weekly 12 March 2026", one(".origin").text());
    assertEquals("2026-03-12", one("time").attr("datetime"));
  }

  @Test
  void tellsAChangeWhereItWasNotOnTheDayOfPublication() {
    Document changed = render(article.withPage(LocalDate.of(2026, 4, 1), null));
    assertEquals(
        "Ada <b>Lovelace</b> The Weekly 12 March 2026 updated 1 April 2026",
        changed.expectFirst(".origin").text());
    assertEquals(List.of("2026-03-12", "2026-04-01"), changed.select("time").eachAttr("datetime"));
    Document same = render(article.withPage(article.published(), null));
    assertEquals(1, same.select("time").size());
  }

  @Test
  void theLeadImageIsToldInWordsAndLinkedNotLoaded() {
    LeadImage boats = new LeadImage("https://example.org/boats.jpg", "Boats & <b>nets</b>");
    Document with = render(article.withPage(null, boats));
    Element figure = with.expectFirst("header > figure");
    assertEquals("Image: Boats & <b>nets</b>", figure.expectFirst(".alternative").text());
    Element link = figure.expectFirst("a[href]");
    assertEquals("https://example.org/boats.jpg", link.attr("href"));
    assertEquals("noreferrer", link.attr("rel"));
    assertEquals("Image of the article, at example.org", link.text());
    assertTrue(with.select("img, [data-slot]").isEmpty());
  }

  @Test
  void anImageWithoutWordsOrFromTheTextIsNotToldUnderTheHeadline() {
    assertTrue(page.select("header figure").isEmpty());
    LeadImage silent = new LeadImage("https://example.org/boats.jpg", "");
    assertTrue(render(article.withPage(null, silent)).select("header figure").isEmpty());
    Block.Figure figure =
        article.blocks().stream()
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .findFirst()
            .orElseThrow();
    LeadImage shown = new LeadImage(figure.address(), "The same in other words");
    assertTrue(render(article.withPage(null, shown)).select("header figure").isEmpty());
  }

  @Test
  void leavesNoTraceOfTheTemplate() {
    assertTrue(page.select("[data-slot]").isEmpty());
  }

  @Test
  void withoutOriginOrHeadingsNoEmptyPlacesStay() {
    Document bare =
        render(
            new Article(
                "b",
                article.title(),
                null,
                null,
                null,
                "de",
                null,
                article.blocks().subList(0, 1)));
    assertTrue(bare.select(".contents, time, .origin span, .origin a, header figure").isEmpty());
    assertEquals("de", bare.expectFirst("html").attr("lang"));
    assertEquals("en", bare.expectFirst("#the_player").attr("lang"));
  }
}
