package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a text that have more to them than words. */
class StructureInBrowserTest extends BrowserTest {
  private static String article(String title) {
    return add(
        "<html lang=en><body><article><h1>"
            + title
            + "</h1><p>A gull came down to the pier on Monday<sup><a href=#n1>1</a></sup>, and on"
            + " Sunday it flew away<sup><a href=#n1>1</a></sup>. It flew <math><mfrac><mi>a</mi>"
            + "<mi>b</mi></mfrac></math> miles.</p>"
            + "<blockquote cite='https://example.org/q'><p>I saw it.</p><footer>Ada</footer>"
            + "</blockquote><dl><dt>Gull</dt><dd>A bird of the sea.</dd></dl>"
            + "<iframe src='https://www.youtube.com/embed/abcdef12' title='The gull'></iframe>"
            + "<table><tr><td><th>Day<tr><th scope=row rowspan=2>Gull<td>Monday<tr><td>Sunday"
            + "</table><p dir=rtl>It was a good day for all who had come to see it there.</p>"
            + "<ol><li id=n1>So they say.</li></ol></article></body></html>");
  }

  @Test
  void axeFindsNothingAndNothingIsLoadedFromElsewhere() {
    Page page =
        open(
            new Browser.NewContextOptions().setViewportSize(320, 800), article("The gull and axe"));
    Axe.unroll(page);
    assertEquals(List.of(), Axe.violations(page));
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(0, page.locator("main :is(iframe, img, video)").count());
    assertTrue(page.locator(".formula math mfrac").isVisible());
  }

  @Test
  void byKeyboardAMarkLeadsToItsNoteAndTheNoteBack() {
    Page page =
        open(
            new Browser.NewContextOptions().setJavaScriptEnabled(false),
            article("The gull and its note"));
    tabTo(page, "Note 1");
    page.keyboard().press("Enter");
    String note = page.url().replaceFirst(".*#", "");
    assertEquals("So they say.", page.locator("#" + note).textContent());
    tabTo(page, "Back to mark 1 in paragraph 2 (2)");
    page.keyboard().press("Enter");
    assertTrue(page.url().endsWith("#the_mark_2"), page.url());
  }
}
