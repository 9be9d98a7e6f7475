package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of one character: nothing until the reader wants them, then theirs to choose. */
class ShortcutsTest extends BrowserTest {
  private static final String OPENER = "Keyboard shortcuts and help";

  /** All that a key could change: the page, its place, its sound, its choices, its focus. */
  private static final String EVERYTHING =
      """
      () => JSON.stringify([
        document.documentElement.outerHTML,
        location.href, scrollX, scrollY,
        [...document.querySelectorAll('audio')].map(a => [a.paused, a.currentTime, a.src, a.volume]),
        [...document.querySelectorAll('select, input')].map(field => [field.value, field.checked]),
        document.activeElement.outerHTML,
        JSON.stringify(localStorage),
      ])
      """;

  private static Page help(Page page) {
    if (page.locator("#the_more").getAttribute("open") == null) {
      page.locator("#the_more > summary").click();
    }
    button(page, OPENER).click();
    page.locator("#the_help").waitFor();
    return page;
  }

  private static void close(Page page) {
    page.keyboard().press("Escape");
    page.locator("#the_help").waitFor(hidden());
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static Locator field(Page page, String command) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(command).setExact(true));
  }

  private Page withShortcuts() {
    return withShortcutsOn(open(sample));
  }

  private static Page withShortcutsOn(Page page) {
    help(page);
    page.getByLabel("Keyboard shortcuts", new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("input"))
        .check();
    close(page);
    return page;
  }

  @Test
  void noKeyOfOneCharacterDoesAnythingOnAFreshPage() {
    Page page = open(sample);
    // The last of the page's own changes: the offer to keep it.
    page.locator("[data-keep] button:enabled").waitFor();
    for (String place : List.of("body", "#the_play")) {
      if (place.startsWith("#")) {
        page.locator(place).focus();
      }
      String before = (String) page.evaluate(EVERYTHING);
      // The space is left out: it scrolls, and presses the button that has the focus.
      for (char key = '!'; key <= '~'; key++) {
        page.keyboard().press(String.valueOf(key));
        assertEquals(before, page.evaluate(EVERYTHING), "the key " + key + " on " + place);
      }
    }
  }

  @Test
  void turnedOnTheyRunCommandsFromAnywhereAndAreRemembered() {
    Page page = withShortcuts();
    page.keyboard().press("y");
    awaitSound(page);
    page.keyboard().press("y");
    awaitStatus(page, "Paused");
    page.keyboard().press("}");
    awaitStatus(page, "Paragraph 2 of " + paragraphs(page));
    page.keyboard().press("_");
    awaitStatus(page, "Volume: 90%");
    page.reload();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.keyboard().press("+");
    awaitStatus(page, "Volume: 100%");
    page.keyboard().press("=");
    assertEquals("1.25", page.locator("#the_speed").inputValue());
  }

  private static Object paragraphs(Page page) {
    return page.locator("[data-passage]").count();
  }

  @Test
  void theyWaitWhileTheReaderIsInAFieldInTheDialogOrHoldsAnotherKey() {
    Page page = withShortcuts();
    String volume = "() => document.querySelector('#the_volume').value";
    page.locator(".appearance > summary").click();
    page.locator("#the_setting_of_colours").focus();
    page.keyboard().press("_");
    page.locator("#the_play").focus();
    for (String held : List.of("Control", "Alt", "Meta")) {
      page.keyboard().press(held + "+_");
    }
    help(page);
    page.locator("#the_help_close").focus();
    page.keyboard().press("_");
    close(page);
    assertEquals("100", page.evaluate(volume));
    page.keyboard().press("_");
    assertEquals("90", page.evaluate(volume), "outside of all that it works");
  }

  @ParameterizedTest
  @CsvSource({
    ";, Repeat: This sentence, Repeat: Nothing",
    "., Stop playing: After this sentence, Stop playing: At the end of the article",
  })
  void aKeyForAChoiceThatCannotBeHeardIsAnsweredInWords(String key, String once, String again) {
    Page page = withShortcuts();
    page.keyboard().press(key);
    awaitStatus(page, once);
    page.keyboard().press(key);
    awaitStatus(page, again);
  }

  @Test
  void everyCommandHasWhatItWorksOn() {
    Page page = help(withShortcuts());
    List<String> keys =
        page.locator("#the_help tbody input").all().stream().map(Locator::inputValue).toList();
    close(page);
    List<String> errors = new ArrayList<>();
    page.onPageError(errors::add);
    for (String key : keys) {
      page.keyboard().press(key);
    }
    assertTrue(page.locator("#the_help").isVisible(), "the last of them opens the help");
    assertEquals(List.of(), errors);
  }

  @Test
  void aKeyCanBeChangedAndTheOldOneIsFree() {
    Page page = help(withShortcuts());
    field(page, "Softer").click();
    page.keyboard().press("K");
    assertEquals("k", field(page, "Softer").inputValue());
    close(page);
    page.reload();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.keyboard().press("_");
    assertEquals("100", page.locator("#the_volume").inputValue());
    page.keyboard().press("k");
    assertEquals("90", page.locator("#the_volume").inputValue());
  }

  @Test
  void anEmptyFieldMeansNoKey() {
    Page page = help(withShortcuts());
    field(page, "Softer").fill("");
    close(page);
    page.keyboard().press("_");
    assertEquals("100", page.locator("#the_volume").inputValue());
  }

  @ParameterizedTest
  @CsvSource({
    "], ] is the key of “Next sentence”.",
    "Space, The space bar presses buttons",
    "Enter, Enter presses buttons",
    "F6, F6 belongs to the browser.",
  })
  void aKeyThatCannotBeIsToldBesideItsField(String key, String told) {
    Page page = help(withShortcuts());
    Locator field = field(page, "Softer");
    field.click();
    page.keyboard().press(key);
    assertEquals("true", field.getAttribute("aria-invalid"));
    assertTrue(
        String.valueOf(
                field.evaluate(
                    "field => document.getElementById(field.getAttribute('aria-describedby')).textContent"))
            .startsWith(told));
    close(page);
    page.keyboard().press("_");
    assertEquals("90", page.locator("#the_volume").inputValue(), "the key before stays");
    help(page);
    assertEquals("_", field.inputValue());
    assertEquals("false", field.getAttribute("aria-invalid"));
  }

  @Test
  void resetBringsTheDefaultsBack() {
    Page page = help(withShortcuts());
    Locator state = page.locator("#the_keys_state");
    assertEquals("Every key is the default.", state.textContent());
    field(page, "Softer").fill("k");
    assertEquals("1 key is not the default.", state.textContent());
    button(page, "Reset to the defaults").click();
    assertEquals("_", field(page, "Softer").inputValue());
    assertEquals("Every key is the default.", state.textContent());
    close(page);
    page.keyboard().press("_");
    assertEquals("90", page.locator("#the_volume").inputValue());
  }

  @Test
  void theDialogOpensAtItsHeadingAndGivesTheFocusBack() {
    Page page = open(sample);
    page.locator("#the_more > summary").click();
    for (String way : List.of("Escape", "Close")) {
      button(page, OPENER).focus();
      page.keyboard().press("Enter");
      page.locator("#the_help").waitFor();
      assertEquals("the_help_title", page.evaluate("() => document.activeElement.id"));
      if (way.equals("Escape")) {
        page.keyboard().press("Escape");
      } else {
        tabTo(page, way);
        page.keyboard().press("Enter");
      }
      assertFalse(page.locator("#the_help").isVisible());
      assertEquals(OPENER, focused(page), "after " + way);
    }
    withShortcutsOn(page);
    page.locator("#the_play").focus();
    page.keyboard().press("?");
    close(page);
    assertEquals("the_play", page.evaluate("() => document.activeElement.id"), "opened by a key");
  }

  @Test
  void axeFindsNothingInADialogWithAKeyThatCannotBe() {
    Page page = open(sample);
    help(page);
    field(page, "Softer").fill("]");
    page.setViewportSize(320, 2000);
    assertEquals(List.of(), Axe.violations(page));
    assertEquals(
        true,
        page.evaluate(
            "() => { const d = document.querySelector('#the_help'); return d.scrollWidth <= d.clientWidth; }"),
        "nothing is scrolled sideways");
  }
}
