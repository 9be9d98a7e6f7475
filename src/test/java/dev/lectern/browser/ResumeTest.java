package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader comes back to where they stopped, and nothing sounds until they press Play. */
class ResumeTest extends BrowserTest {
  private static final String FIRST = "The ferry leaves the harbour at seven in the morning.";
  private static final String SECOND =
      "It carries bread, letters, and forty schoolchildren across the sound. "
          + "The youngest of them counts the seals on the way. "
          + "Nobody has ever counted the same number twice.";
  private static final String THIRD = "In the evening it brings them all back home again.";

  /** Writes down, as the page is left, where the sound that is heard was. */
  private static final String WITNESS =
      """
      () => addEventListener('pagehide', () => {
        const audio = %s;
        sessionStorage.setItem('left', JSON.stringify({ time: audio.currentTime }));
      })
      """
          .formatted(AUDIBLE);

  private static final String LEFT = "() => JSON.parse(sessionStorage.getItem('left'))";

  /** The marked word with its place in its passage, while all is silent. */
  private static final String STANDING =
      """
      () => {
        const highlight = CSS.highlights.get('spoken-word');
        const range = highlight && [...highlight][0];
        const passage = range?.startContainer.parentElement.closest('[data-passage]');
        return range && { word: range.toString(), from: range.startOffset,
          id: passage.dataset.passage };
      }
      """;

  /** Reports each start of a sound: its address, and its time at that moment. */
  private static final String LISTENER =
      """
      () => {
      window.starts = [];
      const play = HTMLMediaElement.prototype.play;
      HTMLMediaElement.prototype.play = function () {
        window.starts.push({ url: this.src, time: this.currentTime });
        return play.call(this);
      };
      }
      """;

  private static String article(String title, String... paragraphs) {
    return add(title + "\n\n" + String.join("\n\n", paragraphs));
  }

  /** Plays the passage with this number until the timeline has got into its second sentence. */
  private static void playInto(Page page, int number) {
    page.locator(".play").nth(number - 1).click();
    page.waitForFunction("() => { const a = " + AUDIBLE + "; return a && a.currentTime > 4; }");
  }

  private static JsonObject timelineOf(String sound) {
    return json(sound.replaceFirst(".*//[^/]*", "").replace(".mp3", ".json"));
  }

  /** The word that the timeline has at that time, with the passage's id. */
  private static JsonObject wordAt(JsonObject timeline, double time) {
    JsonObject word =
        timeline.getJsonArray("sentences").stream()
            .flatMap(sentence -> ((JsonObject) sentence).getJsonArray("words").stream())
            .map(JsonObject.class::cast)
            .filter(each -> each.getDouble("start") <= time + 0.01)
            .reduce((before, after) -> after)
            .orElseThrow();
    return word.copy().put("id", timeline.getString("passage"));
  }

  /** Leaves the page while it plays; answers the word that was heard last. */
  private static JsonObject leave(Page page, Runnable away) {
    JsonObject timeline = timelineOf((String) page.evaluate("() => " + AUDIBLE + ".src"));
    page.evaluate(WITNESS);
    away.run();
    return wordAt(timeline, await(page, LEFT).getDouble("time"));
  }

  private static void assertSilent(Page page) {
    assertEquals(
        true, page.evaluate("() => [...document.querySelectorAll('audio')].every(a => a.paused)"));
    assertEquals("Ready", page.locator("[role=status]").textContent());
  }

  /** Presses Play; answers the word at which the sound began. */
  private static JsonObject playOn(Page page) {
    page.evaluate(LISTENER);
    button(page, "Play").click();
    awaitSound(page);
    JsonObject start = await(page, "() => window.starts[0]");
    return wordAt(timelineOf(start.getString("url")), start.getDouble("time"));
  }

  private static void awaitNow(Page page, String text) {
    page.waitForFunction("text => document.querySelector('[data-now]').textContent === text", text);
  }

  @Test
  void aReloadInMidSentenceStandsAtTheSameWordInSilenceAndPlaysOnFromIt() {
    Page page = open(article("Ferry", FIRST, SECOND, THIRD));
    playInto(page, 3);
    JsonObject left = leave(page, page::reload);
    assertTrue(left.getInteger("from") > 0, left.encode());
    awaitNow(page, "Paragraph 3 of 4, where you stopped");
    JsonObject standing = await(page, STANDING);
    assertEquals(left.getInteger("from"), standing.getInteger("from"));
    assertEquals(left.getString("id"), standing.getString("id"));
    assertSilent(page);
    assertEquals(left, playOn(page));
    awaitNow(page, "Paragraph 3 of 4");
  }

  /** So fast that the server speaks faster, and other sound takes the place of the page's own. */
  @Test
  void aKeptSpeedThatNeedsOtherSoundDoesNotMoveTheWord() {
    Page page = open(article("Fast ferry", FIRST, SECOND, THIRD));
    playInto(page, 3);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    page.locator("#the_speed").selectOption("6");
    page.waitForFunction("() => localStorage['lectern.speed'] === '6'");
    JsonObject left = await(page, STANDING);
    page.reload();
    awaitNow(page, "Paragraph 3 of 4, where you stopped");
    page.waitForFunction(
        "() => [...document.querySelectorAll('audio')].some(audio => audio.src.includes('rate='))");
    assertEquals(left, await(page, STANDING));
    assertEquals(left.getInteger("from"), playOn(page).getInteger("from"));
  }

  @Test
  void afterAnEditOfAnEarlierParagraphItPlaysOnAtTheSameWord() {
    String path = article("Edited before", FIRST, SECOND, THIRD);
    Page page = open(path);
    playInto(page, 3);
    JsonObject left =
        leave(
            page,
            () -> {
              String same = article("Edited before", "A new start.", FIRST + " Or later.", SECOND);
              assertEquals(path, same, "the edited article takes the place of the other");
              page.reload();
            });
    awaitNow(page, "Paragraph 4 of 4, where you stopped");
    assertEquals(left, playOn(page));
  }

  @Test
  void afterAnEditOfThePassageItselfItFindsTheWordsAgain() {
    String path = article("Edited within", FIRST, SECOND, THIRD);
    Page page = open(path);
    playInto(page, 3);
    JsonObject left =
        leave(
            page,
            () -> {
              article("Edited within", FIRST, "On most days i" + SECOND.substring(1), THIRD);
              page.reload();
            });
    awaitNow(page, "Paragraph 3 of 4, where you stopped");
    JsonObject standing = await(page, STANDING);
    assertEquals(
        SECOND.substring(left.getInteger("from"), left.getInteger("to")),
        standing.getString("word"));
    assertEquals(left.getInteger("from") + "On most days ".length(), standing.getInteger("from"));
  }

  @Test
  void whereTheWordsAreGoneItStandsAtThePassagesStart() {
    String path = article("Rewritten", FIRST, SECOND, THIRD);
    Page page = open(path);
    playInto(page, 3);
    leave(
        page,
        () -> {
          article("Rewritten", FIRST, "Everything is different now.", THIRD);
          page.reload();
        });
    awaitNow(page, "Paragraph 3 of 4, where you stopped");
    assertEquals(0, await(page, STANDING).getInteger("from"));
  }

  @Test
  void anAddressThatNamesAPassageWinsOverTheKeptPlaceUntilTheReaderMovesOn() {
    String path = article("Linked", FIRST, SECOND, THIRD);
    Page page = open(path);
    playInto(page, 3);
    String id = page.locator("[data-passage]").nth(3).getAttribute("id");
    page.navigate("about:blank");
    page.navigate(lectern.url(path + "#" + id));
    awaitNow(page, "Paragraph 4 of 4");
    assertSilent(page);
    page.locator(".play").nth(1).click();
    awaitSound(page);
    page.reload();
    awaitNow(page, "Paragraph 2 of 4, where you stopped");
  }

  @Test
  void anArticleHeardToItsEndBeginsAnew() {
    Page page = open(article("Short", "One."));
    page.locator("#the_speed").selectOption("3");
    button(page, "Play").click();
    awaitStatus(page, "End of article");
    assertEquals("{}", page.evaluate("() => localStorage.getItem('lectern.places')"));
    page.reload();
    awaitNow(page, "2 paragraphs");
  }

  @Test
  void noMoreThanTwoHundredPlacesAreKeptAndTheNewestStays() {
    String path = article("Many", FIRST, SECOND);
    Page page = open(path);
    page.evaluate(
        """
        () => localStorage.setItem('lectern.places', JSON.stringify(Object.fromEntries(
          Array.from({ length: 250 }, (_, i) => [`/articles/old-${i}`, { id: 'p0', number: 1 }]))))
        """);
    playInto(page, 3);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    String kept =
        (String)
            page.evaluate(
                "() => JSON.stringify(Object.keys(JSON.parse(localStorage['lectern.places'])))");
    assertTrue(kept.contains(path) && kept.contains("old-249"), kept);
    assertFalse(kept.contains("old-50\""), kept);
    assertEquals(200, kept.split(",").length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no JSON", "null", "{\"PATH\":null}", "[1]"})
  void aMemoryThatIsSpoiltCostsOnlyThePlace(String spoilt) {
    String path = article("Spoilt", FIRST, SECOND);
    Page page = open(path);
    page.evaluate(
        "text => localStorage.setItem('lectern.places', text)", spoilt.replace("PATH", path));
    page.reload();
    awaitNow(page, "3 paragraphs");
    playInto(page, 3);
    page.reload();
    awaitNow(page, "Paragraph 3 of 3, where you stopped");
  }

  @Test
  void theVolumeIsRememberedAndNotSaid() {
    Page page = open(new Browser.NewContextOptions(), sample);
    page.locator("#the_more > summary").click();
    page.getByLabel("Volume").selectOption("40");
    page.reload();
    assertEquals("40", page.locator("#the_volume").inputValue());
    assertEquals(
        List.of(0.4, 0.4),
        page.evaluate("() => [...document.querySelectorAll('audio')].map(a => a.volume)"));
    assertSilent(page);
  }
}
