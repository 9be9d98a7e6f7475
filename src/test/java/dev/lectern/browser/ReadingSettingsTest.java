package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader sets how the pages look. */
class ReadingSettingsTest extends BrowserTest {
  private static Locator setting(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void unfold(Page page) {
    page.getByText("Reading settings", new Page.GetByTextOptions().setExact(true)).click();
  }

  /** A computed style of the first paragraph, in CSS pixels or words. */
  private static String style(Page page, String property) {
    return (String)
        page.evaluate(
            "name => getComputedStyle(document.querySelector('main p:last-of-type'))"
                + ".getPropertyValue(name)",
            property);
  }

  private Page choose(String path, String key, String value) {
    return openAs(path, 1280, key + "=" + value);
  }

  @ParameterizedTest
  @CsvSource({
    "Colours, sepia, color",
    "Text size, 200, font-size",
    "Typeface, mono, font-family",
    "Line width, narrow, max-width",
    "Line spacing, wider, line-height",
    "Letter and word spacing, wide, letter-spacing",
  })
  void aChoiceShowsAtOnceKeepsTheFocusAndIsRememberedOnEveryPage(
      String label, String value, String property) {
    Page page = open(sample);
    String before = style(page, property);
    unfold(page);
    setting(page, label).focus();
    setting(page, label).selectOption(value);
    String after = style(page, property);
    assertTrue(!before.equals(after), property + " stayed " + before);
    assertEquals(label, focused(page));
    page.reload();
    assertEquals(after, style(page, property), "after a reload");
    assertEquals(value, setting(page, label).inputValue());
    page.navigate(lectern.url("/"));
    assertEquals(value, setting(page, label).inputValue(), "in the library");
  }

  @ParameterizedTest
  @CsvSource({
    "The voice announces, all, verbosity=all",
    "Pauses of the voice, 4, pauses=heading:2.4",
  })
  void aChoiceAboutTheVoiceGivesTheSoundAnewAndIsRemembered(
      String label, String value, String inAddress) {
    Page page = open(sample);
    unfold(page);
    setting(page, label).selectOption(value);
    page.waitForSelector(
        "ul.downloads a[href*='" + inAddress + "']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    String times = page.locator("[data-times]").textContent();
    page.reload();
    assertEquals(times, page.locator("[data-times]").textContent());
    assertEquals(value, setting(page, label).inputValue());
  }

  @Test
  void withScriptThereIsNoButtonToPress() {
    Page page = open(sample);
    unfold(page);
    assertTrue(page.getByText("Use these settings").isHidden());
    assertTrue(page.getByText("Each choice shows at once").isVisible());
  }

  @Test
  void withoutScriptTheFormReturnsToItsPageAndIsRemembered() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), sample);
    unfold(page);
    setting(page, "Colours").selectOption("vivid");
    setting(page, "Text size").selectOption("150");
    page.getByText("Use these settings").click();
    page.waitForURL(lectern.url(sample) + "#the_reading_settings");
    assertTrue(setting(page, "Colours").isVisible(), "the form is open to go on choosing");
    assertEquals("rgb(0, 0, 0)", page.locator("html").evaluate(BACKGROUND));
    assertEquals("150", setting(page, "Text size").inputValue());
    page.navigate(lectern.url("/"));
    assertEquals("rgb(0, 0, 0)", page.locator("html").evaluate(BACKGROUND));
  }

  private static final String BACKGROUND = "html => getComputedStyle(html).backgroundColor";

  @Test
  void theSettingStaysUnderTheHandAndElsewhereThePlaceInTheText() {
    Page page = open(sample);
    unfold(page);
    double before = setting(page, "Text size").boundingBox().y;
    setting(page, "Text size").selectOption("130");
    assertEquals(before, setting(page, "Text size").boundingBox().y, 1);

    Locator passage = page.locator("[data-passage]").nth(12);
    passage.evaluate("element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 8)");
    before = passage.boundingBox().y;
    setting(page, "Text size")
        .evaluate(
            """
            select => {
              select.value = '250';
              select.dispatchEvent(new Event('change', { bubbles: true }));
              return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            """);
    assertEquals("250", page.locator("html").getAttribute("data-size"));
    assertEquals(before, passage.boundingBox().y, 1);
  }

  @Test
  void aPageOutOfACacheTakesTheLaterChoice() {
    String earlier =
        new String(lectern.get(sample).body(), java.nio.charset.StandardCharsets.UTF_8);
    Page page = choose("/", "size", "200");
    page.route(
        lectern.url(sample),
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody(earlier)));
    page.navigate(lectern.url(sample));
    assertEquals("200", page.locator("html").getAttribute("data-size"));
    assertEquals("200", setting(page, "Text size").inputValue());
  }

  @Test
  void thePageThatBackBringsBackTakesTheLaterChoice() {
    Page page = open(sample);
    page.navigate(lectern.url("/"));
    unfold(page);
    setting(page, "Colours").selectOption("dark");
    page.goBack();
    page.waitForFunction("() => document.documentElement.dataset.colours === 'dark'");
  }

  /** Contrasts of the palette's variables that no checker of text sees. */
  private static final String CONTRASTS =
      """
      () => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const probe = document.body.appendChild(document.createElement('p'));
        const luminance = (name) => {
          probe.style.setProperty('color', `var(--${name})`);
          canvas.fillStyle = getComputedStyle(probe).color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
            byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one, two) => {
          const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
          return (light + 0.05) / (dark + 0.05);
        };
        const wanted = [
          ['mark', 'on-mark', 7], ['accent', 'on-accent', 7], ['ink', 'paper', 7],
          ...['paper', 'raised'].flatMap((ground) => [
            ['ink', ground, 7], ['quiet', ground, 7], ['accent', ground, 7], ['alarm', ground, 7],
            ['edge', ground, 3],
          ]),
        ];
        return wanted
          .filter(([one, two, least]) => contrast(one, two) < least)
          .map(([one, two]) => `${one} on ${two}: ${contrast(one, two).toFixed(2)}`);
      }
      """;

  @ParameterizedTest
  @CsvSource({"light", "sepia", "dark", "vivid"})
  void textHasSevenToOneAndEdgesThreeToOne(String colours) {
    assertEquals(List.of(), choose("/", "colours", colours).evaluate(CONTRASTS));
  }
}
