package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing on any page, in any colours, wide or narrow, whatever the player does. */
class AxeTest extends BrowserTest {
  private Page open(String look, int width, String path) {
    boolean chosen = look.equals("sepia") || look.equals("vivid");
    Page page = openAs(path, width, chosen ? "colours=" + look : "");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(look.equals("forced") ? ForcedColors.ACTIVE : ForcedColors.NONE));
    return page;
  }

  private static void check(Page page, String state) {
    Axe.unroll(page);
    assertEquals(List.of(), Axe.violations(page), state);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingOnTheReadingPageInAnyStateOfThePlayer(int width) {
    Page page = openAs(sample, width, "");
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
  @ValueSource(
      strings = {
        "/",
        "/?q=tide",
        "SAMPLE/remove",
        "SAMPLE/edit",
        "SAMPLE/dictionary",
        "SAMPLE/parts",
        "TITLE/explain?from=0&to=5&written=x&as=words&said=y",
        "TITLE/mend?from=0&to=5&written=x&as=words&said=y",
        "/removed",
        "/feeds",
        "FEED",
        "/accessibility",
        "/offline",
        "/privacy",
        "/sign-in",
        "/no/such/page"
      })
  void findsNothingOnTheOtherPages(String name) {
    Page page = open(path(name));
    unfold(page);
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 720);
      check(page, width + " pixels wide");
    }
  }

  private static String path(String name) {
    if (name.equals("FEED")) {
      return followed();
    }
    if (name.startsWith("TITLE")) {
      String title = json(sample + ".json").getJsonObject("title").getString("id");
      return name.replace("TITLE", sample + "/" + title);
    }
    return name.replace("SAMPLE", sample);
  }

  /** All pages take their colours from one sheet: three have every kind of control. */
  @ParameterizedTest
  @CsvSource({"dark, 1280", "sepia, 1280", "vivid, 320", "forced, 1280"})
  void findsNothingOnTheOtherPagesInOtherColours(String look, int width) {
    for (String name : List.of("/", "SAMPLE/dictionary", "SAMPLE/parts")) {
      Page page = open(look, width, path(name));
      unfold(page);
      check(page, name);
    }
  }

  /** It is long: of what is folded in it, all alike, some is unfolded. */
  @Test
  void findsNothingOnThePageForPrograms() {
    Page page = open("/api");
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
