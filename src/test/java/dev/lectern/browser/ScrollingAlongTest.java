package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page scrolls along with the voice, and yields to the reader. */
class ScrollingAlongTest extends SpokenWordTest {
  /** In the page: whether the whole marked word is seen above the player. */
  private static final String IN_VIEW =
      """
      (() => {
        const box = %s?.getBoundingClientRect();
        const foot = document.querySelector('#the_player').getBoundingClientRect().top;
        return box ? box.top >= 0 && box.bottom <= foot : null;
      })()
      """
          .formatted(WORD);

  private static String article;

  @BeforeAll
  static void addArticle() {
    article =
        add(
            IntStream.rangeClosed(1, 14)
                .mapToObj(
                    number ->
                        ("Paragraph " + number + " tells of the sea, of the harbour and of fog. ")
                            + "It goes on to speak of boats, and of those who mend them. "
                            + "Then it ends with a word about the weather of next week.")
                .collect(Collectors.joining("\n\n", "The long shore\n\n", "")));
  }

  private Page playing() {
    Page page = open(new Browser.NewContextOptions().setViewportSize(900, 600), article);
    setSpeed(page, "4");
    page.locator(".blocks button.play").first().click();
    awaitWords(page, 3);
    return page;
  }

  @Test
  void keepsTheSpokenWordInViewAndLeavesTheFocus() {
    Page page = playing();
    page.evaluate("() => { window.held = document.activeElement; }");
    double start = top(page);
    page.waitForFunction("start => scrollY > start + 300", start);
    awaitInView(page);
    assertEquals(true, page.evaluate("() => document.activeElement === window.held"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wheel", "key", "screen reader"})
  void staysWhereTheReaderScrolledUntilTheWordIsInViewAgain(String by) {
    Page page = playing();
    scrollAway(page, by);
    double there = top(page);
    Object passage = current(page);
    page.waitForFunction(
        "passage => document.querySelector('[aria-current]').id !== passage", passage);
    awaitWords(page, 10);
    assertEquals(there, top(page), "though another paragraph is spoken");
    awaitOutOfView(page);

    page.evaluate(
        "() => document.querySelector('[aria-current]').scrollIntoView({ block: 'center' })");
    double back = top(page);
    page.waitForFunction("back => Math.abs(scrollY - back) > 50", back);
    awaitInView(page);
  }

  @Test
  void goesBackToTheVoiceWhenTheReaderPressesPlay() {
    Page page = playing();
    scrollAway(page, "wheel");
    double there = top(page);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    assertEquals(there, top(page));
    button(page, "Play").click();
    awaitInView(page);
    assertEquals("Pause", focused(page));
  }

  @Test
  void doesNotScrollWhileTextIsSelected() {
    Page page = playing();
    page.evaluate("() => getSelection().selectAllChildren(document.querySelector('.current'))");
    double there = top(page);
    awaitOutOfView(page);
    awaitWords(page, 10);
    assertEquals(there, top(page));
    page.evaluate("() => getSelection().removeAllRanges()");
    awaitInView(page);
  }

  @Test
  void doesNotScrollWhereTheReaderTurnedThatOff() {
    Page page = playing();
    set(page, "the_scroll", false);
    double there = top(page);
    awaitOutOfView(page);
    awaitWords(page, 10);
    assertEquals(there, top(page));
    set(page, "the_scroll", true);
    awaitInView(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"REDUCE", "NO_PREFERENCE"})
  void movesSmoothlyOnlyForThoseWhoDoNotMindMotion(ReducedMotion motion) {
    Page page = playing();
    button(page, "Pause").click();
    scrollAway(page, "screen reader");
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
    page.evaluate(
        """
        () => {
          window.places = new Set();
          addEventListener('scroll', () => window.places.add(scrollY));
        }
        """);
    button(page, "Play").click();
    awaitInView(page);
    int places = ((Number) page.evaluate("() => window.places.size")).intValue();
    assertTrue(motion == ReducedMotion.REDUCE ? places == 1 : places > 2, "places: " + places);
  }

  private static void scrollAway(Page page, String by) {
    switch (by) {
      case "wheel" -> {
        page.mouse().move(450, 200);
        page.mouse().wheel(0, 4000);
      }
      case "key" -> page.keyboard().press("End");
      // It tells the page of no key and no pointer.
      default -> page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    }
    page.waitForFunction(
        "() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1");
    awaitOutOfView(page);
  }

  private static void awaitInView(Page page) {
    page.waitForFunction("() => " + IN_VIEW + " === true");
  }

  private static void awaitOutOfView(Page page) {
    page.waitForFunction("() => " + IN_VIEW + " === false");
  }

  private static Object current(Page page) {
    return page.evaluate("() => document.querySelector('[aria-current]').id");
  }

  private static double top(Page page) {
    return ((Number) page.evaluate("() => scrollY")).doubleValue();
  }
}
