package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reading page in a real browser: the machine's Chromium. */
class ListeningInBrowserTest extends BrowserTest {
  /** The word that is marked now, and where the playing audio is. */
  private static final String MOMENT =
      """
      () => {
        const audio = %s;
        const highlight = CSS.highlights.get('spoken-word');
        const range = highlight && [...highlight][0];
        return audio && range
          ? { time: audio.currentTime, url: audio.currentSrc, word: range.toString() }
          : null;
      }
      """
          .formatted(AUDIBLE);

  private static JsonObject moment(Page page) {
    return await(page, MOMENT);
  }

  /** The written words that the timeline has within 50 ms of the time. */
  private static List<String> wordsAt(Page page, JsonObject moment) {
    String url =
        moment.getString("url").replaceFirst("\\.mp3", ".json").replaceFirst(".*//[^/]*", "");
    JsonObject timeline = json(url);
    String text =
        (String)
            page.evaluate(
                "id => document.querySelector(`[data-passage=\"${id}\"]`).textContent",
                timeline.getString("passage"));
    double time = moment.getDouble("time");
    return timeline.getJsonArray("sentences").stream()
        .flatMap(sentence -> ((JsonObject) sentence).getJsonArray("words").stream())
        .map(JsonObject.class::cast)
        .filter(
            word -> word.getDouble("start") - 0.05 <= time && time <= word.getDouble("end") + 0.05)
        .map(word -> text.substring(word.getInteger("from"), word.getInteger("to")))
        .toList();
  }

  @Test
  void playsByKeyboardMarksTheSpokenWordAndGoesOnToTheSecondPassage() {
    Page page = open(sample);
    tabTo(page, "Play paragraph 1");
    page.evaluate("() => { window.held = document.activeElement; }");
    page.keyboard().press("Enter");
    for (int i = 0; i < 5; i++) {
      JsonObject moment = moment(page);
      assertTrue(moment.getDouble("time") > 0);
      assertTrue(wordsAt(page, moment).contains(moment.getString("word")), moment.encode());
    }
    String first = moment(page).getString("url");
    page.waitForFunction(
        "first => { const a = " + AUDIBLE + "; return a && a.currentSrc !== first; }", first);
    JsonObject next = moment(page);
    assertTrue(wordsAt(page, next).contains(next.getString("word")), next.encode());
    assertEquals(true, page.evaluate("() => document.activeElement === window.held"));
  }

  @Test
  void pausesAndSaysSo() {
    Page page = open(sample);
    tabTo(page, "Play paragraph 2");
    page.keyboard().press("Enter");
    moment(page);
    page.keyboard().press("Enter");
    awaitStatus(page, "Paused");
    page.waitForFunction(
        "() => [...document.querySelectorAll('audio')].every(audio => audio.paused)");
  }

  @Test
  void withoutJavaScriptAPassagePlaysFromTheBrowsersOwnControl() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), sample);
    assertTrue(page.locator("#the_player").isHidden());
    page.getByText("Listen to paragraph 2", new Page.GetByTextOptions().setExact(true)).click();
    var audio = page.getByLabel("Paragraph 2", new Page.GetByLabelOptions().setExact(true));
    assertTrue(audio.isVisible());
    audio.focus();
    // The page runs no script of its own; the test may still look at the element.
    assertEquals(
        true, audio.evaluate("async audio => { await audio.play(); return !audio.paused; }"));
  }

  @Test
  void nothingOnThePageAsksForSomethingFromElsewhere() {
    JsonArray elsewhere = new JsonArray();
    Page page = open("/");
    page.onRequest(
        request -> {
          if (!request.url().startsWith(lectern.url("/"))) {
            elsewhere.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            elsewhere.add(message.text());
          }
        });
    page.navigate(lectern.url(sample));
    button(page, "Play").click();
    moment(page);
    assertEquals(new JsonArray(), elsewhere);
  }
}
