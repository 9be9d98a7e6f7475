package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lectern.RunningLectern;
import dev.lectern.Tools;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading page in a real browser: the machine's Chromium. */
@Timeout(120)
class ListeningInBrowserTest {
  private static final String AUDIBLE =
      "[...document.querySelectorAll('audio')].find(audio => !audio.paused && audio.currentTime > 0)";

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

  @TempDir static Path data;
  private static RunningLectern lectern;
  private static Playwright playwright;
  private static Browser browser;
  private static String article;
  private BrowserContext context;

  @BeforeAll
  static void start() {
    Tools.require("chromium");
    lectern = new RunningLectern(data, List.of());
    article = firstArticle();
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      playwright.close();
      lectern.close();
    }
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  /** The sample article's address, found as a reader finds it: by the library page. */
  private static String firstArticle() {
    String page = new String(lectern.get("/").body(), StandardCharsets.UTF_8);
    Matcher matcher = Pattern.compile("href=\"(/articles/[a-z0-9-]+)\"").matcher(page);
    assertTrue(matcher.find(), page);
    return matcher.group(1);
  }

  private Page open(Browser.NewContextOptions options, String path) {
    context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    Page page = context.newPage();
    page.navigate(lectern.url(path));
    return page;
  }

  @SuppressWarnings("unchecked")
  private static JsonObject moment(Page page) {
    return new JsonObject((Map<String, Object>) page.waitForFunction(MOMENT).jsonValue());
  }

  private static void tabTo(Page page, String name) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      Object focused =
          page.evaluate(
              "() => document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim()");
      if (String.valueOf(focused).startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("No control named " + name + " is reached by Tab");
  }

  /** The written words that the timeline has within 50 ms of the time. */
  private static List<String> wordsAt(Page page, JsonObject moment) {
    String url =
        moment.getString("url").replaceFirst("\\.mp3", ".json").replaceFirst(".*//[^/]*", "");
    JsonObject timeline =
        new JsonObject(new String(lectern.get(url).body(), StandardCharsets.UTF_8));
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
    Page page = open(new Browser.NewContextOptions(), article);
    tabTo(page, "Play paragraph 1");
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
    assertTrue(
        String.valueOf(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
            .contains("paragraph 1"),
        "the focus stayed where the reader had it");
  }

  @Test
  void pausesAndSaysSo() {
    Page page = open(new Browser.NewContextOptions(), article);
    tabTo(page, "Play paragraph 2");
    page.keyboard().press("Enter");
    moment(page);
    page.keyboard().press("Enter");
    page.waitForFunction("() => document.querySelector('[role=status]').textContent === 'Paused'");
    page.waitForFunction(
        "() => [...document.querySelectorAll('audio')].every(audio => audio.paused)");
  }

  @Test
  void withoutJavaScriptAPassagePlaysFromTheBrowsersOwnControl() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), article);
    assertTrue(page.locator("#the_player").isHidden());
    page.getByText("Listen to paragraph 2", new Page.GetByTextOptions().setExact(true)).click();
    var audio = page.getByLabel("Paragraph 2", new Page.GetByLabelOptions().setExact(true));
    assertTrue(audio.isVisible());
    audio.focus();
    // The page runs no script of its own; the test may still look at the element.
    assertEquals(
        true, audio.evaluate("async audio => { await audio.play(); return !audio.paused; }"));
  }

  @ParameterizedTest
  @CsvSource({
    "reading, LIGHT, false, 1200",
    "reading, DARK, false, 1200",
    "reading, LIGHT, true, 1200",
    "reading, LIGHT, false, 320",
    "library, LIGHT, false, 1200",
    "library, DARK, false, 320",
    "error, LIGHT, false, 1200",
  })
  void axeFindsNothing(String name, ColorScheme scheme, boolean forced, int width) {
    Page page =
        open(
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setViewportSize(width, 900),
            switch (name) {
              case "reading" -> article;
              case "library" -> "/";
              default -> "/no/such/page";
            });
    unroll(page, width);
    assertEquals(List.of(), violations(page));
    if (name.equals("reading")) {
      page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true)).click();
      moment(page);
      assertEquals(List.of(), violations(page), "while playing");
    }
  }

  /**
   * To its full height, where the player covers nothing: axe takes a half-covered link for a small
   * one.
   */
  private static void unroll(Page page, int width) {
    Object height = page.evaluate("() => document.documentElement.scrollHeight");
    page.setViewportSize(width, ((Number) height).intValue());
  }

  private static List<String> violations(Page page) {
    AxeResults results =
        new AxeBuilder(page)
            .withTags(
                List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag2aaa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22aa",
                    "best-practice"))
            .analyze();
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().get(0).getHtml()
                    + " and "
                    + (rule.getNodes().size() - 1)
                    + " more")
        .toList();
  }

  @Test
  void nothingOnThePageAsksForSomethingFromElsewhere() {
    JsonArray elsewhere = new JsonArray();
    context = browser.newContext(new Browser.NewContextOptions());
    Page page = context.newPage();
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
    page.navigate(lectern.url(article));
    page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true)).click();
    moment(page);
    assertEquals(new JsonArray(), elsewhere);
  }
}
