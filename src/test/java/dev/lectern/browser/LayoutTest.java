package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages keep their shape: narrow, large, spaced out, and under the focus. */
class LayoutTest extends BrowserTest {
  @Override
  Browser.NewContextOptions profile() {
    // The test's own style sheet would fall under the pages' policy.
    return super.profile().setBypassCSP(true);
  }

  private Page open(String name, int width, String settings) {
    String path =
        switch (name) {
          case "reading" -> sample;
          case "library" -> "/";
          case "feed" -> followed();
          case "dictionary", "parts" -> sample + "/" + name;
          case "api", "privacy", "sign-in", "feeds", "removed" -> "/" + name;
          default -> "/no/such/page";
        };
    Page page = openAs(path, width, settings);
    page.evaluate(
        "() => document.querySelectorAll('.appearance, .foot details').forEach((d) => d.open ="
            + " true)");
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "reading, size=100",
    "reading, size=250",
    "reading, letters=wider&lines=wider&typeface=mono",
    "library, size=100",
    "library, size=250",
    "error, size=250",
    "dictionary, size=100",
    "dictionary, size=250",
    "parts, size=250",
    "api, size=250",
    "feed, size=250",
    "feeds, size=250",
    "removed, size=250",
    "privacy, size=250",
    "sign-in, size=250",
  })
  void nothingScrollsSidewaysAt320Pixels(String name, String settings) {
    Page page = open(name, 320, settings);
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= 320 ? []
              : [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > 320.5)
                .map((element) => element.outerHTML.slice(0, 80)).slice(0, 5)
            """));
  }

  /** Elements whose own text does not fit them, and text that ends outside the window. */
  private static final String CUT_OFF =
      """
      () => {
        const shown = (element) => element.checkVisibility() && !element.matches('.status, select *');
        const cut = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode;
          const element = text.parentElement;
          if (!text.data.trim() || !shown(element) || element.closest('.skip, select')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          const ink = range.getBoundingClientRect();
          const box = (element.closest('button, a, summary, label') ?? element.closest('p, li, td, th, h1, h2, h3, legend, div'))
            .getBoundingClientRect();
          const scrolls = element.closest('.scroll');
          if (!scrolls && (ink.right > innerWidth + 1 || ink.left < -1)) cut.push(`outside: ${text.data}`);
          if (!scrolls && (ink.right > box.right + 2 || ink.left < box.left - 2)) cut.push(`wider than its box: ${text.data}`);
        }
        return cut;
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "reading, 1280",
    "reading, 320",
    "library, 1280",
    "library, 320",
    "dictionary, 320",
    "parts, 320",
    "api, 320",
    "feeds, 320",
    "sign-in, 320"
  })
  void textSpacedOutByTheReaderLosesNothing(String name, int width) {
    Page page = open(name, width, "size=100");
    page.addStyleTag(
        new Page.AddStyleTagOptions()
            .setContent(
                """
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                    word-spacing: 0.16em !important; }
                p { margin-block-end: 2em !important; }
                """));
    assertEquals(List.of(), page.evaluate(CUT_OFF));
  }

  /** The most characters on one line of any paragraph of the article. */
  private static final String LONGEST_LINE =
      """
      () => Math.max(...[...document.querySelectorAll('p[data-passage]')].map((passage) => {
        const text = passage.firstChild;
        const lines = new Map();
        const range = document.createRange();
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const line = Math.round(range.getBoundingClientRect().top / 8);
          lines.set(line, (lines.get(line) ?? '') + text.data[at]);
        }
        return Math.max(...[...lines.values()].map((line) => line.trim().length));
      }))
      """;

  @ParameterizedTest
  @CsvSource({
    "narrow, 45, serif", "medium, 65, serif", "wide, 80, serif",
    "narrow, 45, sans", "medium, 65, sans", "wide, 80, sans",
    "wide, 80, mono", "wide, 80, device",
  })
  void aLineHoldsNoMoreCharactersThanWereChosen(String width, int most, String typeface) {
    Page page = open("reading", 1600, "width=" + width + "&typeface=" + typeface);
    int longest = (int) page.evaluate(LONGEST_LINE);
    assertTrue(longest <= most, longest + " characters");
    assertTrue(longest >= 0.85 * most, "only " + longest + " characters");
  }

  @ParameterizedTest
  @CsvSource({"lines=normal", "lines=wide", "lines=wider"})
  void linesAndParagraphsStandApartAndBeginAtOneEdge(String settings) {
    Page page = open("reading", 1280, settings);
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll('.blocks > .passage > p')].filter((p) => {
              const style = getComputedStyle(p);
              const line = parseFloat(style.lineHeight);
              return line < 1.5 * parseFloat(style.fontSize) || style.textAlign !== 'start'
                || line + parseFloat(style.marginBlockEnd) < 1.5 * line;
            }).map((p) => p.textContent)
            """));
  }

  /** What is wrong with the look of the focus where it is now, or null. */
  private static final String BAD_FOCUS =
      """
      () => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const name = element.outerHTML.slice(0, 90);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
        const [x, y] = [box.left, box.top];
        // Of a tall text area only the line with the caret is sure to be in the window.
        const points = [[0.5, 0.03], [0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
        // A point below the window's edge can be scrolled to, and counts as no point.
        const hits = points
          .map(([across, down]) => document.elementFromPoint(x + across * box.width, y + down * box.height))
          .filter((hit) => hit);
        if (hits.length === 0) return `out of the window: ${name}`;
        const tall = box.height > innerHeight / 2;
        const seen = hits.filter((hit) => element.contains(hit) || hit.contains(element));
        return seen.length === hits.length || tall && seen.length > 0 ? null : `covered: ${name}`;
      }
      """;

  @ParameterizedTest
  @CsvSource({"reading, 1280", "reading, 320", "library, 1280"})
  void whateverTabReachesHasARingAndIsNotCovered(String name, int width) {
    Page page = open(name, width, "size=100");
    int reached = 0;
    while (true) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement === document.body"))) {
        break;
      }
      assertEquals(null, page.evaluate(BAD_FOCUS));
      reached++;
    }
    assertTrue(reached >= 10, reached + " reached");
  }

  @ParameterizedTest
  @CsvSource({"reading, 1280", "reading, 320", "library, 320", "parts, 320", "error, 320"})
  void whatIsPressedIsAtLeast44PixelsWideAndHigh(String name, int width) {
    Page page = open(name, width, "size=90");
    page.evaluate("() => document.querySelectorAll('details').forEach((d) => d.open = true)");
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll('a, button, select, summary, textarea, input:not([type=hidden])')]
              .filter((element) => element.checkVisibility() && !element.closest('.skip'))
              .map((element) => element.matches('[type=checkbox]') ? element.labels[0] : element)
              .filter((element) => {
                const { width, height } = element.getBoundingClientRect();
                return width < 43.9 || height < 43.9;
              })
              .map((element) => element.outerHTML.slice(0, 100))
            """));
  }

  @Test
  void rightToLeftTheButtonStandsAtTheOtherEdge() {
    Page page = open("reading", 1280, "size=100");
    page.evaluate("() => document.documentElement.dir = 'rtl'");
    assertEquals(
        true,
        page.evaluate(
            """
            () => {
              const passage = document.querySelector('.blocks > .passage');
              const button = passage.querySelector('.play').getBoundingClientRect();
              const text = passage.querySelector('p').getBoundingClientRect();
              return button.left >= text.right && document.documentElement.scrollWidth <= innerWidth;
            }
            """));
  }
}
