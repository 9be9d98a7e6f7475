package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the article to a mended reading and back, by the keyboard alone. */
class MendingInBrowserTest extends BrowserTest {
  private static List<String> digests(String article) {
    JsonObject json = json(article + ".json");
    return json.getJsonArray("blocks").stream()
        .map(block -> ((JsonObject) block).getJsonObject("passage").getString("id"))
        .map(id -> lectern.send("HEAD", article + "/" + id + ".mp3", BodyPublishers.noBody()))
        .map(answer -> answer.headers().firstValue("ETag").orElseThrow())
        .toList();
  }

  private static void press(Page page, String name) {
    tabTo(page, name);
    page.keyboard().press("Enter");
  }

  /** Enter presses what has the focus, and another page comes. */
  private static void follow(Page page, String name) {
    tabTo(page, name);
    page.evaluate("() => { window.before = true; }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  private static void replace(Page page, String label, String text) {
    tabTo(page, label);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  @Test
  void aReadingIsExplainedMendedHeardKeptAndTakenBack() {
    String article = add("Power\n\nThe ZKQ line is long.\n\nNobody knew.");
    List<String> before = digests(article);
    Page page = open(article);
    press(page, "Download one paragraph");
    follow(page, "How paragraph 2 is read");
    assertEquals("How paragraph 2 is read", page.locator("h1").textContent());
    follow(page, "Mend the reading of “ZKQ”");

    replace(page, "Said", "qq");
    page.locator("#the_as").selectOption("phones");
    follow(page, "Hear it");
    assertTrue(page.locator("#the_said_error").isVisible());
    assertEquals("qq", page.locator("#the_said").inputValue());
    assertEquals(List.of(), Axe.violations(page));

    replace(page, "Said", "zinc queue");
    page.locator("#the_as").selectOption("words");
    follow(page, "Hear it");
    page.getByLabel("The sentence as it would be said").evaluate("audio => audio.play()");
    awaitSound(page);
    assertEquals(before, digests(article), "hearing keeps nothing");

    follow(page, "Keep it");
    List<String> after = digests(article);
    assertNotEquals(before.get(0), after.get(0));
    assertEquals(before.get(1), after.get(1));
    assertTrue(page.locator("#the_change").textContent().contains("zinc queue"));

    follow(page, "Undo the change of “ZKQ”");
    assertEquals(before, digests(article));
    follow(page, "Back to paragraph 2");
    assertTrue(page.url().contains(article + "?"), page.url());
  }

  @Test
  void withoutScriptAReadingIsMendedTheSameWay() {
    String article = add("Lines\n\nThe XQK line is short.\n\nNobody knew that.");
    List<String> before = digests(article);
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), article);
    page.locator("summary").getByText("Listen to paragraph 2").click();
    page.getByText("How paragraph 2 is read").click();
    page.getByLabel("Mend the reading of “XQK”").click();
    page.locator("#the_said").fill("ex queue");
    page.getByText("Hear it").click();
    page.getByLabel("The sentence as it would be said").waitFor();
    page.getByText("Keep it").click();
    page.locator("#the_change").waitFor();
    assertNotEquals(before.get(0), digests(article).get(0));
    assertEquals(before.get(1), digests(article).get(1));
  }
}
