package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing on any page, in any colours, wide or narrow, whatever the player does. */
class AxeTest extends BrowserTest {
  // Where a state shows: the rest of the page was checked in another one.
  private static final String PLAYER = "#the_player";
  private static final String HELP = "#the_help";

  private static void emulate(Page page, String look) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(look.equals("forced") ? ForcedColors.ACTIVE : ForcedColors.NONE));
  }

  /** In colours that the reader has set, or that the device has. */
  private Page open(String path, String look) {
    boolean chosen = look.equals("sepia") || look.equals("vivid");
    Page page = openAs(path, 1280, chosen ? "colours=" + look : "");
    emulate(page, look);
    return page;
  }

  private static void check(Page page, String state) {
    checkPart(page, "html", Axe.ALL, state);
  }

  private static void checkPart(Page page, String part, List<String> rules, String state) {
    Axe.unroll(page);
    assertEquals(List.of(), Axe.violations(page, part, rules), state);
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
    checkPart(page, PLAYER, Axe.ALL, "paused");
    page.locator("#the_more > summary").click();
    checkPart(page, PLAYER, Axe.ALL, "more");
    openHelp(page);
    checkPart(page, HELP, Axe.ALL, "dialog");
    page.keyboard().press("Escape");
    unfold(page);
    check(page, "unfolded");
    fail(page);
    checkPart(page, PLAYER, Axe.ALL, "a sound that failed");
  }

  /** Nothing but colours differs: the other rules would find the same again. */
  @ParameterizedTest
  @ValueSource(strings = {"dark", "sepia", "vivid", "forced"})
  void findsNothingOnTheReadingPageInOtherColours(String look) {
    Page page = open(sample, look);
    unfold(page);
    button(page, "Play").click();
    awaitSound(page);
    checkPart(page, "html", Axe.COLOURS, "playing");
    openHelp(page);
    checkPart(page, HELP, Axe.COLOURS, "dialog");
    page.keyboard().press("Escape");
    fail(page);
    checkPart(page, PLAYER, Axe.COLOURS, "a sound that failed");
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
  @ValueSource(strings = {"/", "SAMPLE/dictionary", "SAMPLE/parts"})
  void findsNothingOnTheOtherPagesInOtherColours(String name) {
    for (String chosen : List.of("sepia", "vivid")) {
      Page page = open(path(name), chosen);
      unfold(page);
      checkPart(page, "html", Axe.COLOURS, chosen);
    }
    Page page = open(path(name));
    unfold(page);
    for (String look : List.of("dark", "forced")) {
      emulate(page, look);
      checkPart(page, "html", Axe.COLOURS, look);
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
