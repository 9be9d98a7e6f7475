package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import dev.lectern.article.Span.Kind;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTextTest {
  private static Element written(String language, String text, Span... spans) {
    Element element = new Element("p");
    new PassageText(new Passage("p1", text, List.of(spans)), language, NoteLinks.NONE)
        .write(element);
    assertEquals(text, element.wholeText());
    return element;
  }

  @Test
  void spansBecomeNestedElementsAroundTheSameText() {
    Element element =
        written(
            "en",
            "See the other page, WHO.",
            new Span(0, 3, Kind.STRONG, ""),
            new Span(4, 18, Kind.LINK, "https://example.org/?a=1&b=2"),
            new Span(8, 13, Kind.EMPHASIS, ""),
            new Span(20, 23, Kind.ABBREVIATION, "World \"Health\" Organization"));
    assertEquals(
        "<strong>See</strong> <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">the"
            + " <em>other</em> page</a>, <abbr title=\"World &quot;Health&quot;"
            + " Organization\">WHO</abbr>.",
        element.html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Xi Jinping (习近平) spoke.; Xi Jinping (<span lang=\"zh\">习近平</span>) spoke.",
        "en; In 東京タワー now.; In <span lang=\"ja\">東京タワー</span> now.",
        "en; He said Привет, мир! twice.; He said <span lang=\"ru\">Привет, мир</span>! twice.",
        "uk; Він сказав.; Він сказав.",
        "zh; 习近平 WHO; 习近平 WHO",
        "en; An angle α of 3 μm.; An angle α of 3 μm.",
        "en; Say שלום twice.; Say <span lang=\"he\" dir=\"rtl\">שלום</span> twice.",
        "en; Café Müller; Café Müller",
      })
  void textInAnotherScriptNamesItsLanguage(String language, String text, String html) {
    assertEquals(html, written(language, text).html());
  }

  @Test
  void aLinkToWhatABrowserWouldRunIsNoLink() {
    Element element = written("en", "See here.", new Span(4, 8, Kind.LINK, "javascript:alert(1)"));
    assertEquals("See <span>here</span>.", element.html());
  }

  @Test
  void aFormulaIsNamedByItsWords() {
    assertEquals(
        "Let <span class=\"formula\" role=\"math\" aria-label=\"x \\&quot;squared\">x²</span> be."
            .replace("\\", ""),
        written("en", "Let x² be.", new Span(4, 6, Kind.MATH, "x \"squared")).html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<math><msup><mi>x</mi> <mn>2</mn></msup></math>;"
            + " <math aria-hidden=true><msup><mi>x</mi> <mn>2</mn></msup></math>",
        "<math href=javascript:x><mi onclick=x>x</mi><script>y</script> <mn>2</mn></math>;"
            + " <math aria-hidden=true><mi>x</mi> <mn>2</mn></math>",
        "<math><mi>other</mi></math>; <span>x 2</span>",
        "<img src=x onerror=y>; <span>x 2</span>",
      })
  void theLayoutOfAFormulaIsRebuiltOfKnownElementsWithItsText(String source, String html) {
    Element element =
        written(
            "en", "Let x 2.", new Span(4, 7, Kind.MATH, "a"), new Span(4, 7, Kind.MATHML, source));
    assertEquals(html, element.expectFirst(".formula").html().replaceAll("\\n *|\"", ""));
  }

  @Test
  void aDirectionOfAWholePassageIsItsElements() {
    Element element =
        written(
            "en",
            "Say so.",
            new Span(0, 7, Kind.DIRECTION, "rtl"),
            new Span(4, 6, Kind.DIRECTION, "ltr"));
    assertEquals("rtl", element.attr("dir"));
    assertEquals("so", element.expectFirst("[dir=ltr]").text());
  }

  @Test
  void whatTheSourceSaysOfALanguageIsBelieved() {
    Element element = written("en", "Say 東京 now.", new Span(4, 6, Kind.LANGUAGE, "ja"));
    assertEquals("Say <span lang=\"ja\">東京</span> now.", element.html());
  }

  @Test
  void textWithRightToLeftPartsTakesItsDirectionFromItsFirstLetter() {
    assertEquals("auto", written("ar", "مرحبا world").attr("dir"));
    assertEquals("", written("en", "Hello").attr("dir"));
  }
}
