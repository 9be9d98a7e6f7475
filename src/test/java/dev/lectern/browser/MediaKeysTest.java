package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Media keys, headsets and lock screens. A headless browser has none of them, so each test keeps
 * the handlers that the page gives to Media Session, and calls them as the browser would.
 */
class MediaKeysTest extends BrowserTest {
  private static final String HOOK =
      """
      window.handlers = {};
      window.positions = [];
      const session = navigator.mediaSession;
      session.setActionHandler = (action, handler) => (window.handlers[action] = handler);
      session.setPositionState = (state) => window.positions.push(state ?? null);
      """;

  /** A short passage between two others, so that there is a sentence and a passage each way. */
  private static final String TEXT =
      "Lighthouse\n\nThe first lamp burned coal. The second burned oil.\n\n"
          + "Today it is electric. Nobody climbs the stairs. The light turns by itself.";

  private static String path;

  private Page openHooked() {
    if (path == null) {
      path = add(TEXT);
    }
    Page page = open(new Browser.NewContextOptions(), "/health/live");
    page.addInitScript(HOOK);
    page.navigate(lectern.url(path));
    return page;
  }

  private static void press(Page page, String action) {
    press(page, action, "{}");
  }

  private static void press(Page page, String action, String details) {
    page.evaluate("() => { handlers." + action + "(" + details + "); }");
  }

  private static void awaitState(Page page, String state) {
    page.waitForFunction("state => navigator.mediaSession.playbackState === state", state);
  }

  private static JsonObject lastPosition(Page page, String condition) {
    return await(
        page, "() => { const p = positions.at(-1); return p && (" + condition + ") ? p : null; }");
  }

  @Test
  void everyActionOfAPlayerOfSpeechIsHandled() {
    Page page = openHooked();
    assertEquals(
        Set.of(
            "play",
            "pause",
            "stop",
            "seekto",
            "seekbackward",
            "seekforward",
            "previoustrack",
            "nexttrack"),
        Set.copyOf((List<?>) page.evaluate("() => Object.keys(handlers)")));
  }

  @Test
  void playPauseAndStopDoSoAndTheStateFollows() {
    Page page = openHooked();
    for (String end : new String[] {"pause", "stop"}) {
      press(page, "play");
      awaitSound(page);
      awaitState(page, "playing");
      press(page, end);
      awaitState(page, "paused");
      awaitStatus(page, "Paused");
      assertEquals(
          true,
          page.evaluate("() => [...document.querySelectorAll('audio')].every(a => a.paused)"));
    }
  }

  @Test
  void tracksMoveByParagraphAndWindingBySentence() {
    Page page = openHooked();
    press(page, "nexttrack");
    press(page, "nexttrack");
    awaitStatus(page, "Paragraph 2 of 3");
    press(page, "nexttrack");
    awaitStatus(page, "Paragraph 3 of 3");
    press(page, "seekforward");
    awaitStatus(page, "Sentence 2 of 3");
    press(page, "seekforward", "{ seekOffset: 10 }");
    awaitStatus(page, "Sentence 3 of 3");
    press(page, "seekbackward");
    awaitStatus(page, "Sentence 2 of 3");
    press(page, "previoustrack");
    awaitStatus(page, "Paragraph 2 of 3");
  }

  @Test
  void aSeekGoesToTheWordAtThatTime() {
    Page page = openHooked();
    page.locator(".play").nth(2).click();
    awaitSound(page);
    press(page, "pause");
    press(page, "seekto", "{ seekTime: 2 }");
    JsonObject position = lastPosition(page, "p.position > 1.5 && p.position <= 2.01");
    assertTrue(position.getDouble("duration") > 3, position.encode());
    awaitState(page, "paused");
  }

  @Test
  void thePositionHasThePassagesLengthAndTheSpeed() {
    Page page = openHooked();
    page.locator(".play").nth(2).click();
    awaitSound(page);
    JsonObject position = lastPosition(page, "p.duration > 1");
    String times =
        (String)
            page.evaluate(
                "() => performance.getEntriesByType('resource')"
                    + ".map(e => e.name).findLast(name => name.includes(document.querySelectorAll('[data-passage]')[2].id + '.json'))");
    assertEquals(
        json(times.replaceFirst(".*//[^/]*", "")).getDouble("seconds"),
        position.getDouble("duration"));
    assertEquals(1, position.getNumber("playbackRate").intValue());
    page.locator("#the_speed").selectOption("1.5");
    lastPosition(page, "p.playbackRate === 1.5");
  }

  @Test
  void theLockScreenShowsTheTitleTheSourceAndTheIcon() {
    Page page = openHooked();
    press(page, "play");
    awaitState(page, "playing");
    assertEquals(
        "Lighthouse, Lectern, Lectern, " + page.getAttribute("link[rel=icon]", "href"),
        page.evaluate(
            """
            () => {
              const { title, artist, album, artwork } = navigator.mediaSession.metadata;
              return [title, artist, album, new URL(artwork[0].src).pathname].join(', ');
            }
            """));
    page.navigate(lectern.url(sample));
    String source = page.locator("#the_player").getAttribute("data-source");
    press(page, "play");
    awaitState(page, "playing");
    assertEquals(source, page.evaluate("() => navigator.mediaSession.metadata.artist"));
  }

  @Test
  void atTheEndNothingIsPlayingAndThereIsNoPosition() {
    Page page = openHooked();
    page.locator("#the_speed").selectOption("3");
    page.locator(".play").nth(2).click();
    awaitStatus(page, "End of article");
    awaitState(page, "none");
    page.waitForFunction("() => positions.at(-1) === null");
  }

  @Test
  void whenTheSoundFailsTheStateIsPausedAndPlayTriesAgain() {
    Page page = openHooked();
    page.route("**/*.mp3*", route -> route.abort());
    press(page, "play");
    page.waitForFunction(
        "() => document.querySelector('[role=status]').textContent.includes('did not load')");
    awaitState(page, "paused");
    page.unroute("**/*.mp3*");
    press(page, "play");
    awaitSound(page);
    awaitState(page, "playing");
  }
}
