package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any page, in any colours, wide or narrow, whatever the player does. */
class AxeTest extends BrowserTest {
  private static final List<String> LOOKS = List.of("light", "dark", "sepia", "vivid", "forced");

  static Stream<Arguments> looks() {
    return LOOKS.stream()
        .flatMap(look -> Stream.of(1280, 320).map(width -> Arguments.of(look, width)));
  }

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
  @MethodSource("looks")
  void findsNothingOnTheReadingPageInAnyStateOfThePlayer(String look, int width) {
    Page page = open(look, width, sample);
    check(page, "opened");
    button(page, "Play").click();
    awaitSound(page);
    check(page, "playing");
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    check(page, "paused");
    page.locator("#the_more > summary").click();
    check(page, "more");
    page.locator("#the_shortcuts").click();
    check(page, "dialog");
    page.keyboard().press("Escape");
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
    check(page, "unfolded");
    page.route("**/*.mp3*", route -> route.abort());
    page.locator(".play").nth(5).click();
    page.locator(".status.trouble").waitFor();
    check(page, "a sound that failed");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNothingOnTheOtherPages(String look, int width) {
    for (String path :
        List.of("/", sample + "/remove", "/accessibility", "/offline", "/no/such/page")) {
      Page page = open(look, width, path);
      check(page, path);
      page.evaluate(
          "() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
      check(page, path + " unfolded");
    }
  }
}
