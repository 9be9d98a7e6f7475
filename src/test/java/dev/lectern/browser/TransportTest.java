package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the player goes by a click on the text, when it stops by itself, and how it recovers. */
class TransportTest extends BrowserTest {
  private static final String TEXT =
      """
      <article><h1>Birds and boats of the bay</h1>
      <p>One bird sings. Two birds listen. Three birds sleep.</p>
      <p>Four boats wait for the tide. Five boats sail.</p>
      </article>
      """;

  private static String article;

  @BeforeAll
  static void addArticle() {
    article = add(TEXT);
  }

  /** Where these words stand in the window. */
  private static JsonObject placeOf(Page page, String words) {
    return JsonObject.mapFrom(
        page.evaluate(
            """
            words => {
              const walker = document.createTreeWalker(
                document.querySelector('#the_article'), NodeFilter.SHOW_TEXT);
              while (!walker.nextNode().data.includes(words));
              const node = walker.currentNode;
              const range = new Range();
              range.setStart(node, node.data.indexOf(words));
              range.setEnd(node, node.data.indexOf(words) + words.length);
              node.parentElement.scrollIntoView({ block: 'center' });
              const box = range.getBoundingClientRect();
              return { left: box.left + 1, right: box.right - 1, y: box.top + box.height / 2 };
            }
            """,
            words));
  }

  private static void click(Page page, String words) {
    JsonObject place = placeOf(page, words);
    page.mouse().click(place.getDouble("left") + 5, place.getDouble("y"));
  }

  @Test
  void aClickOnASentenceSetsThePlaceAndPlayStartsThere() {
    Page page = open(article);
    click(page, "Two birds");
    awaitStatus(page, "Paragraph 2, sentence 2 of 3");
    page.waitForFunction(
        "() => [...document.querySelectorAll('audio')].every(audio => audio.paused)");
    button(page, "Play").click();
    JsonObject sound =
        await(page, "() => { const a = " + AUDIBLE + "; return a && { time: a.currentTime }; }");
    assertTrue(sound.getDouble("time") > 1, sound.encode());
  }

  @Test
  void aClickOnASentenceWhilePlayingPlaysOnFromThereWithoutAWord() {
    Page page = open(article);
    page.selectOption("#the_speed", "0.5");
    button(page, "Play").click();
    awaitSound(page);
    click(page, "Five boats");
    page.waitForFunction(
        "() => "
            + AUDIBLE
            + "?.src.includes(document.querySelectorAll('[data-passage]')[2].dataset.passage)"
            + " && "
            + AUDIBLE
            + ".currentTime > 1");
    assertEquals("Ready", page.locator("[role=status]").textContent());
  }

  @Test
  void selectingTextMovesNothing() {
    Page page = open(article);
    JsonObject place = placeOf(page, "Two birds listen");
    page.mouse().move(place.getDouble("left"), place.getDouble("y"));
    page.mouse().down();
    page.mouse().move(place.getDouble("right"), place.getDouble("y"));
    page.mouse().up();
    assertFalse(((String) page.evaluate("() => getSelection().toString()")).isEmpty());
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assertEquals("Ready", page.locator("[role=status]").textContent());
  }

  @Test
  void nothingInTheTextIsFocusableOrClickableForItsPlace() {
    Page page = open(article);
    assertEquals(
        0,
        page.locator("[data-passage][tabindex], [data-passage][role], [data-passage][onclick]")
            .count());
  }

  @Test
  void stopsWithTheSentenceWhenTheMinutesAreOver() {
    Page page = openAfresh(article);
    page.locator("#the_more > summary").click();
    page.selectOption("#the_repeat", "article");
    page.clock().install();
    page.selectOption("#the_stop", "15");
    button(page, "Play").click();
    awaitSound(page);
    page.clock().fastForward("15:00");
    awaitStatus(page, "Stopped after 15 minutes");
    assertEquals("end", page.locator("#the_stop").inputValue());
    assertTrue(button(page, "Play").isVisible());
  }

  @Test
  void playTriesAgainWhatDidNotLoad() {
    Page page = open(article);
    page.route("**/*.mp3*", route -> route.abort());
    button(page, "Play").click();
    awaitStatus(
        page,
        "The sound of paragraph 1 did not load."
            + " Check the connection, then press Play to try again.");
    page.unroute("**/*.mp3*");
    button(page, "Play").click();
    awaitSound(page);
  }

  @Test
  void thePanelClosesWhenTheFocusGoesToThePageAndByEscape() {
    Page page = open(article);
    page.locator("#the_more > summary").click();
    page.keyboard().press("Tab");
    assertEquals("the_volume", page.evaluate("() => document.activeElement.id"));
    page.keyboard().press("Escape");
    assertEquals("More", focused(page));
    assertFalse(page.locator(".panel").isVisible());
    page.keyboard().press("Enter");
    assertTrue(page.locator(".panel").isVisible());
    page.locator("a.brand").focus();
    assertFalse(page.locator(".panel").isVisible());
  }

  @Test
  void thePlayerOfAPhoneHasLargeTargetsAndLeavesTwoThirdsToTheText() {
    Page page = open(new Browser.NewContextOptions().setViewportSize(320, 640), article);
    page.locator("#the_more > summary").click();
    JsonObject layout =
        JsonObject.mapFrom(
            page.evaluate(
                """
                () => {
                  const player = document.querySelector('#the_player');
                  const targets = player.querySelectorAll(
                    'button, select, summary, label:has(input)');
                  const small = [...targets].filter(target => {
                    const box = target.getBoundingClientRect();
                    return box.width < 44 || box.height < 44;
                  });
                  const panel = player.querySelector('.panel').getBoundingClientRect();
                  return {
                    height: player.offsetHeight,
                    width: document.documentElement.scrollWidth,
                    small: small.map(target => target.outerHTML).join(),
                    panel: [panel.left, panel.top, panel.right, panel.bottom].join(' '),
                    panelInside: panel.top >= 0 && panel.left >= 0 && panel.right <= innerWidth,
                  };
                }
                """));
    assertTrue(layout.getInteger("height") <= 640 / 3, layout.encode());
    assertEquals(320, layout.getInteger("width"));
    assertEquals("", layout.getString("small"));
    assertTrue(layout.getBoolean("panelInside"), layout.encode());
  }
}
