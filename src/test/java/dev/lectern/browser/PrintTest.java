package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article on paper. */
class PrintTest extends BrowserTest {
  private Page print(String path, String settings) {
    Page page = openAs(path, 1280, settings);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "sepia", "dark", "vivid"})
  void isBlackOnWhiteWithNothingToPress(String colours) {
    Page page = print(sample, "colours=" + colours);
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll('button, select, summary, audio, nav, form, [role=status]')]
              .filter((element) => element.checkVisibility())
              .map((element) => element.outerHTML.slice(0, 80))
            """));
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll('main :is(p, h1, h2, h3, td, th, a, time)')]
              .filter((element) => element.checkVisibility())
              .filter((element) => getComputedStyle(element).color !== 'rgb(0, 0, 0)')
              .map((element) => element.outerHTML.slice(0, 80))
            """));
    assertEquals(
        "rgb(255, 255, 255)",
        page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"));
  }

  @Test
  void keepsTheReadersTextSize() {
    String size =
        "() => parseFloat(getComputedStyle(document.querySelector('.blocks p')).fontSize)";
    double usual = ((Number) print(sample, "size=100").evaluate(size)).doubleValue();
    double large = ((Number) print(sample, "size=200").evaluate(size)).doubleValue();
    assertEquals(2 * usual, large, 0.1);
  }

  @Test
  void saysWhereTheArticleIsFrom() {
    var added =
        lectern.send(
            "POST",
            "/articles",
            HttpRequest.BodyPublishers.ofString(
                new JsonObject()
                    .put("text", "A short title\n\nOne paragraph that is long enough to be kept.")
                    .put("address", "https://example.org/short")
                    .encode()),
            "Content-Type",
            "application/json");
    Page page = print(added.headers().firstValue("Location").orElseThrow(), "size=100");
    assertEquals(
        "\" (https://example.org/short)\"",
        page.evaluate(
            """
            () => getComputedStyle(document.querySelector('.origin a'), '::after').content
              .replace(/attr\\(href\\)/, document.querySelector('.origin a').href)
              .replaceAll('" "', '')
            """));
  }

  @Test
  void aTitleIsNeverLeftAloneAtTheFootOfAPage() {
    Page page = print(sample, "size=100");
    assertTrue(
        (boolean)
            page.evaluate(
                """
                () => [...document.querySelectorAll('.passage:has(> :is(h2, h3))')]
                  .every((box) => getComputedStyle(box).breakAfter === 'avoid')
                """));
  }
}
