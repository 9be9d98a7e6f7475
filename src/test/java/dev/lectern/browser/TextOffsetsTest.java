package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets in a passage's text lead to the text on the page, whatever elements that is in. */
class TextOffsetsTest extends BrowserTest {
  private static final String IN_THE_PAGE =
      """
      async ([html, from, to]) => {
        const { offsetOf, rangeOf } = await import('/web/player/offsets.js');
        const box = document.createElement('div');
        box.innerHTML = html;
        const passage = box.querySelector('p, tr');
        const range = rangeOf(passage, from, to);
        return [
          range.toString(),
          String(offsetOf(passage, range.startContainer, range.startOffset)),
          String(offsetOf(passage, range.endContainer, range.endOffset)),
        ];
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "<p>one two three</p>, 4, 7, two",
    "<p>one <em>two</em> three</p>, 4, 7, two",
    "<p>one <span lang='de'>zw<b>ei</b></span> three</p>, 4, 8, zwei",
    "<p>one tw<em>o</em> three</p>, 4, 7, two",
    "<p>the <abbr>EU</abbr><span data-aside> (European Union)</span> met</p>, 7, 10, met",
    "<p>to <ruby>Han<rt data-aside>reading</rt></ruby> town</p>, 7, 11, town",
    "<p>an <i data-aside>aside <b>in</b> depth</i>end</p>, 3, 6, end",
    "<table><tr><td data-offset='0'>Day</td><td data-offset='5'>six <b>m</b></td></tr></table>, 5, 10, six m",
  })
  void aRangeHoldsTheCharactersAndLeadsBackToTheirOffsets(
      String html, int from, int to, String text) {
    Page page = open(sample);
    Object found = page.evaluate(IN_THE_PAGE, List.of(html, from, to));
    assertEquals(List.of(text, Integer.toString(from), Integer.toString(to)), found);
  }

  @Test
  void wordsThatNobodyWroteStandForNoStretchOfThePage() {
    Object found =
        open(sample)
            .evaluate(
                """
                async () => {
                  const { rangeOf } = await import('/web/player/offsets.js');
                  return rangeOf(document.querySelector('[data-passage]'), 3, 3);
                }
                """);
    assertNull(found);
  }
}
