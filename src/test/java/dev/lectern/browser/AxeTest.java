package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing on any page, in any colours, wide or narrow, whatever the player does. */
class AxeTest extends BrowserTest {
  private Page open(String look, int width, String path) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(look.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(look.equals("forced") ? ForcedColors.ACTIVE : ForcedColors.NONE);
    Page page = open(options, path);
    if (look.equals("sepia") || look.equals("vivid")) {
      page.context()
          .addCookies(
              List.of(new Cookie("lectern_reading", "colours=" + look).setUrl(lectern.url("/"))));
      page.reload();
    }
    return page;
  }

  private static void check(Page page, String state) {
    Axe.unroll(page);
    assertEquals(List.of(), Axe.violations(page), state);
    page.setViewportSize(page.viewportSize().width, 800);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingOnTheReadingPageInAnyStateOfThePlayer(int width) {
    Page page = open("light", width, sample);
    check(page, "opened");
    button(page, "Play").click();
    awaitSound(page);
    check(page, "playing");
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    check(page, "paused");
    page.locator("#the_more > summary").click();
    check(page, "more");
    openHelp(page);
    check(page, "dialog");
    page.keyboard().press("Escape");
    unfold(page);
    check(page, "unfolded");
    fail(page);
    check(page, "a sound that failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "sepia", "vivid", "forced"})
  void findsNothingOnTheReadingPageInOtherColours(String look) {
    Page page = open(look, 1280, sample);
    unfold(page);
    button(page, "Play").click();
    awaitSound(page);
    check(page, "playing");
    openHelp(page);
    check(page, "dialog");
    page.keyboard().press("Escape");
    fail(page);
    check(page, "a sound that failed");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "light, 320"})
  void findsNothingOnTheOtherPages(String look, int width) {
    String title = sample + "/" + json(sample + ".json").getJsonObject("title").getString("id");
    String tried = "?from=0&to=5&written=x&as=words&said=y";
    String feed = followed();
    for (String path :
        List.of(
            "/",
            sample + "/remove",
            sample + "/edit",
            "/removed",
            "/feeds",
            feed,
            "/?q=tide",
            sample + "/dictionary",
            sample + "/parts",
            title + "/explain" + tried,
            title + "/mend" + tried,
            "/accessibility",
            "/offline",
            "/privacy",
            "/sign-in",
            "/no/such/page")) {
      Page page = open(look, width, path);
      unfold(page);
      check(page, path);
    }
  }

  /** All pages take their colours from one sheet: three have every kind of control. */
  @ParameterizedTest
  @CsvSource({"dark, 1280", "sepia, 1280", "vivid, 320", "forced, 1280"})
  void findsNothingOnTheOtherPagesInOtherColours(String look, int width) {
    for (String path : List.of("/", sample + "/dictionary", sample + "/parts")) {
      Page page = open(look, width, path);
      unfold(page);
      check(page, path);
    }
  }

  /** It is long: of what is folded in it, all alike, some is unfolded. */
  @Test
  void findsNothingOnThePageForPrograms() {
    Page page = open("light", 1280, "/api");
    page.evaluate(
        "() => [...document.querySelectorAll('main details')].slice(0, 4).forEach((d) => (d.open = true))");
    check(page, "/api");
  }

  private static void unfold(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
  }

  private static void openHelp(Page page) {
    page.locator("#the_shortcuts").click();
    page.locator("#the_help").waitFor();
  }

  /** The next paragraph's sound does not load. */
  private static void fail(Page page) {
    page.route("**/*.mp3*", route -> route.abort());
    page.locator(".play").nth(5).click();
    page.locator(".status.trouble").waitFor();
  }
}
