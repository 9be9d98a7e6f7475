package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static final String PROSE =
      "<p>The harbour lies open to the west, and in winter few ships come in at all.</p>";

  /** The passages of a page with this body, but for its headline and the prose around. */
  private static List<Passage> read(String body) {
    String html = "<html lang=en><body><article><h1>Harbours</h1>" + PROSE + body;
    Article article = new Extractor().fromHtml(html, "https://example.org/a/");
    return article.passages().subList(2, article.passages().size());
  }

  /** Each span as KIND:value=text. */
  private static String spans(Passage passage) {
    return passage.spans().stream()
        .map(span -> span.kind() + ":" + span.value() + "=" + text(passage, span))
        .collect(Collectors.joining(" | "));
  }

  private static String text(Passage passage, Span span) {
    return passage.text().substring(span.start(), span.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It was <em> very  </em>cold.; It was very cold.; EMPHASIS:=very",
        "<b>Note:</b> see <a href=b.html>the <i>other</i> page</a>.; Note: see the other page.;"
            + " STRONG:=Note: | LINK:https://example.org/a/b.html=the other page | EMPHASIS:=other",
        "He said <span lang=fr>au revoir</span>.; He said au revoir.; LANGUAGE:fr=au revoir",
        "<span lang='not a tag'>A</span> and B.; A and B.; ``",
        "10<sup>3</sup> H<sub>2</sub>O by <code>pump()</code>.; 103 H2O by pump().;"
            + " SUPERSCRIPT:=3 | SUBSCRIPT:=2 | CODE:=pump()",
        "<a href='javascript:alert(1)'>Press</a> the button <a href=#x>here</a>.;"
            + " Press the button here.; ``",
        "Write to <a href='mailto:ada@example.org?subject=Hi'>Ada</a> or"
            + " <a href='mailto:?subject=Hi'>share</a>.; Write to Ada or share.;"
            + " LINK:mailto:ada@example.org?subject=Hi=Ada",
        "<em><em><em>Deep</em></em></em> water.; Deep water.; EMPHASIS:=Deep",
      })
  void anElementIsKeptAsASpanOfTheFoldedText(String html, String text, String spans) {
    Passage passage = read("<p>" + html + "</p>").get(0);
    assertEquals(text, passage.text());
    assertEquals(spans, spans(passage));
  }

  @Test
  void aSpanThatHoldsSeveralParagraphsGoesOnInEach() {
    List<Passage> passages =
        read("<div lang=de><p>Guten Tag.</p><h2>Hafen</h2><ul><li>Eins</ul></div>");
    assertEquals(
        List.of("LANGUAGE:de=Guten Tag.", "LANGUAGE:de=Hafen", "LANGUAGE:de=Eins"),
        passages.stream().map(SpansTest::spans).toList());
  }

  @Test
  void spansOfACellCountFromTheStartOfTheRow() {
    Passage row =
        read("<table><tr><th>Port</th><th>Rank</th></tr><tr><td>Kiel<td><b>first</b></table>")
            .get(1);
    assertEquals("Kiel\tfirst", row.text());
    assertEquals("STRONG:=first", spans(row));
  }

  @Test
  void anAbbreviationIsExpandedWhereItIsFirstUsed() {
    String abbreviation = "<abbr title='World Health Organization'>WHO</abbr>";
    List<Passage> passages =
        read("<p>The " + abbreviation + " met.</p><p>The " + abbreviation + " left.</p>");
    assertEquals("The WHO (World Health Organization) met.", passages.get(0).text());
    assertEquals("The WHO left.", passages.get(1).text());
    assertEquals("ABBREVIATION:World Health Organization=WHO", spans(passages.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "The World Health Organization (<abbr title='World Health Organization'>WHO</abbr>) met.,"
        + " The World Health Organization (WHO) met.",
    "It began <abbr title='2012-01-01T09:00'>at nine</abbr>., It began at nine.",
  })
  void anExpansionThatIsToldOrIsNoneIsNotAdded(String html, String text) {
    assertEquals(text, read("<p>" + html + "</p>").get(0).text());
  }

  @ParameterizedTest
  @CsvSource({
    "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby> it is., 漢字 (kan ji) it is.",
    "<ruby>東京<rt>とうきょう</rt></ruby> it is., 東京 (とうきょう) it is.",
  })
  void aReadingStandsBesideItsCharacters(String html, String text) {
    assertEquals(text, read("<p>" + html + "</p>").get(0).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A word<sup><a href=#n1>[1]</a></sup>. More.; A word[1]. More.; [1]",
        "A word<sup>[<a href=#n1>1</a>]</sup>. More.; A word[1]. More.; [1]",
        "A word<a href=#n1><sup>1</sup></a>. More.; A word1. More.; 1",
        "A word<a href=#n1 role=doc-noteref>1</a>. More.; A word1. More.; 1",
        "A word<a href=https://example.org/a/#n1>[1]</a>. More.; A word[1]. More.; [1]",
        "A word<sup><a href=#n1>1</a>, <a href=#n2>2</a></sup>.; A word1, 2.; 1 2",
        "A word<sup><a href=#n1>*</a></sup> again<sup><a href=#n1>*</a></sup>.; A word* again*.; * *",
      })
  void theMarkOfANoteThatIsReadLeadsToIt(String html, String text, String marks) {
    List<Passage> passages =
        read(
            "<p id=top>"
                + html
                + "</p><p id=n1><a href=#top>↩</a> The first note.</p>"
                + "<ol><li id=n2>The second note. <a href=#top>^</a></li></ol>");
    Passage passage = passages.get(0);
    assertEquals(text, passage.text());
    List<Span> notes =
        passage.spans().stream().filter(span -> span.kind() == Span.Kind.NOTE).toList();
    assertEquals(
        marks, notes.stream().map(span -> text(passage, span)).collect(Collectors.joining(" ")));
    assertEquals(passages.get(1).id(), notes.get(0).value());
    assertEquals("The first note.", passages.get(1).text());
    assertEquals("The second note.", passages.get(2).text());
    if (marks.equals("1 2")) {
      assertEquals(passages.get(2).id(), notes.get(1).value());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A word<sup><a href=#none>[1]</a></sup>.; A word.",
        "A word<sup><a href=#hidden>[1]</a></sup>.; A word.",
        "A word<sup><a href=/other#n1>[1]</a></sup>.; A word.",
        "One may look for <a href=#n1>the note</a> further down in this very text.;"
            + " One may look for the note further down in this very text.",
        "A word<sup><a href=#top>[1]</a></sup>.; A word.",
      })
  void aMarkWhoseNoteIsNotReadIsDroppedAndOtherLinksAreNoMarks(String html, String text) {
    List<Passage> passages =
        read("<p id=top>" + html + "</p><p id=n1>A note.</p><p id=hidden hidden>Hidden.</p>");
    assertEquals(text, passages.get(0).text());
    assertEquals("", spans(passages.get(0)));
  }

  @Test
  void notesThatThePageMarksAsSuchAreReadAndKeepTheirNumbersOfPrint() {
    List<Passage> passages =
        read(
            "<p>A word<a href=#_ftn1 name=_ftnref1>[1]</a>.</p>"
                + "<aside role=doc-footnote><p><a href=#_ftnref1 name=_ftn1>[1]</a> A note.</p></aside>");
    assertEquals("A word[1].", passages.get(0).text());
    assertEquals("[1] A note.", passages.get(1).text());
    assertEquals(passages.get(1).id(), passages.get(0).spans().get(0).value());
    assertEquals("", spans(passages.get(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$M",
        "<span class=katex><span class=katex-mathml>$M</span><span class=katex-html"
            + " aria-hidden=true><b>x</b><b>2</b></span></span>",
        "<mjx-container><mjx-math aria-hidden=true>x2</mjx-math><mjx-assistive-mml>$M"
            + "</mjx-assistive-mml></mjx-container>",
        "<span class=MathJax data-mathml='$M'><nobr aria-hidden=true>x2</nobr></span>",
        "<span class=mwe-math-element><span style='display: none'>$M</span>"
            + "<img src=x.svg alt='{\\displaystyle x^{2}}' aria-hidden=true></span>",
      })
  void aFormulaIsReadOnceHoweverItIsDrawn(String drawn) {
    String math =
        "<math alttext=\"{x}^{2}\"><semantics><msup><mi>x</mi><mn>2</mn></msup>"
            + "<annotation>x^2</annotation></semantics></math>";
    Passage passage = read("<p>Let " + drawn.replace("$M", math) + " be small.</p>").get(0);
    assertEquals("Let x 2 be small.", passage.text());
    assertEquals(
        "MATH:x squared=x 2 | MATHML:<math><msup><mrow><mi>x</mi></mrow>"
            + "<mrow> <mn>2</mn></mrow></msup></math>=x 2",
        spans(passage));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p dir=ltr>Left to right.</p>; ``",
        "<p dir=rtl>Right to left.</p>; DIRECTION:rtl=Right to left.",
        "<p>Say <span dir=RTL>so</span> and <bdi>this</bdi>.</p>;"
            + " DIRECTION:rtl=so | DIRECTION:auto=this",
        "<div dir=rtl><ul><li>One item.</li></ul></div>; DIRECTION:rtl=One item.",
        "<div dir=rtl><p dir=ltr>Back again.</p></div>;"
            + " DIRECTION:rtl=Back again. | DIRECTION:ltr=Back again.",
        "<p dir=sideways>No way.</p>; ``",
      },
      quoteCharacter = '`')
  void aDirectionIsKeptWhereItIsAnother(String html, String spans) {
    assertEquals(spans, spans(read(html).get(0)));
  }

  @Test
  void aFigureWhoseEndIsLostHidesNoText() {
    List<Passage> passages =
        read("<figure><img src=a.jpg alt=A><figcaption>B</figcaption>" + PROSE.repeat(20));
    assertEquals(22, passages.size());
  }

  @Test
  void aSummaryStandsOut() {
    List<Passage> passages = read("<details><summary>Open me</summary><p>Opened.</p></details>");
    assertEquals("STRONG:=Open me", spans(passages.get(0)));
    assertEquals("Opened.", passages.get(1).text());
  }

  @Test
  void spansAreKeptInJson() {
    Article article =
        new Extractor().fromHtml("<h1>Ports</h1>" + PROSE + "<p>A <em>very</em> deep port.", null);
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
  }
}
