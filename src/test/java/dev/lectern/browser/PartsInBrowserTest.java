package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read and left out, by keyboard, with scripts and without. */
class PartsInBrowserTest extends BrowserTest {
  private static final String LEAVE_OUT = "Leave out: A gull came down to the pier on Monday.";
  private static final String PUT_BACK = LEAVE_OUT.replace("Leave out", "Put back");

  /** Two parts before the text, two of text, and more than a window of others after it. */
  private static String article(String title) {
    return add(
        "<html lang=en><body><nav><p>Menu one</p><p>Menu two</p></nav><article><h1>"
            + title
            + "</h1><p>A gull came down to the pier on Monday.</p>"
            + "<p>On Sunday it flew away to the north, and nobody has seen it since that day.</p>"
            + "</article><footer>"
            + "<p>Imprint</p>".repeat(20)
            + "</footer></body></html>");
  }

  private static String text(String article) {
    return new String(lectern.get(article + ".txt").body(), StandardCharsets.UTF_8);
  }

  private static void follow(Page page, String link) {
    tabTo(page, link);
    page.keyboard().press("Enter");
  }

  @Test
  void byKeyboardAPartIsLeftOutAndPutBackWhileTheFocusStaysAndNothingMoves() {
    String article = article("The gull by keyboard");
    Page page = open(article);
    follow(page, "What was left out: 22 parts");
    page.waitForURL("**/parts");
    tabTo(page, LEAVE_OUT);
    int height = (int) page.evaluate("document.querySelector('#the_parts').offsetTop");
    page.keyboard().press("Enter");
    awaitStatus(page, "Left out.");
    assertEquals(PUT_BACK, focused(page));
    assertEquals(height, page.evaluate("document.querySelector('#the_parts').offsetTop"));
    assertEquals(
        List.of("Left out: 2 parts", "Read: 1 of 2 parts", "Left out: 20 parts"),
        page.locator("#the_parts h2").allTextContents());
    assertEquals("1 part read, 23 left out.", page.textContent("#the_summary"));
    assertFalse(text(article).contains("Monday"));

    page.keyboard().press("Space");
    awaitStatus(page, "Put back.");
    assertEquals(LEAVE_OUT, focused(page));
    assertTrue(text(article).contains("Monday"));
    assertTrue(
        page.isHidden(
            "#" + page.evaluate("document.activeElement.id.replace('the_', 'the_state_of_')")));
    assertEquals(1, page.locator("[role=status], [aria-live]").count());
    assertTrue(page.url().endsWith("/parts"), "the page was not left");
  }

  @Test
  void aRefusalIsSaidAndShownInTheWindowAndTheFocusStays() {
    Page page = open(article("The gull that stays") + "/parts");
    button(page, LEAVE_OUT).click();
    awaitStatus(page, "Left out.");
    String last = "Leave out: On Sunday it flew away to the north, and nobody…";
    button(page, last).focus();
    page.keyboard().press("Enter");
    page.locator(".notice.told .trouble").waitFor();
    assertTrue(page.textContent("[role=status]").startsWith("Nothing would be left to read."));
    assertEquals(last, focused(page));
    assertEquals(
        true,
        page.evaluate(
            """
            () => {
              const box = document.querySelector('.notice').getBoundingClientRect();
              return box.top >= 0 && box.bottom <= innerHeight;
            }
            """));
    assertEquals(List.of(), Axe.violations(page));
  }

  @Test
  void withoutScriptTheFocusIsOnTheSameButtonAgain() {
    String article = article("The gull without script");
    Page page =
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false), article + "/parts");
    tabTo(page, LEAVE_OUT);
    page.keyboard().press("Enter");
    button(page, PUT_BACK).waitFor();
    assertEquals(PUT_BACK, page.locator(":focus").getAttribute("aria-label"));
    assertFalse(text(article).contains("Monday"));
    page.keyboard().press("Enter");
    button(page, LEAVE_OUT).waitFor();
    assertEquals(LEAVE_OUT, page.locator(":focus").getAttribute("aria-label"));
    button(page, "Put all back, from “Menu one” on").click();
    page.getByText("Left out: none of 2 parts").waitFor();
    assertTrue(text(article).contains("Menu two"));
  }

  @Test
  void aReaderChecksWhatWasLeftOutBeforeListening() {
    try (ElsewhereServer elsewhere = new ElsewhereServer("The checked river")) {
      elsewhere.letGo();
      Page page = open("/");
      tabTo(page, "Address of a web page");
      page.keyboard().type(elsewhere.address());
      follow(page, "Add and check what was left out");
      page.waitForURL("**/parts");
      assertEquals("What is read of “The checked river”", page.textContent("h1"));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Listen to the article"))
          .click();
      assertEquals("The checked river", page.textContent("h1"));
    }
  }
}
