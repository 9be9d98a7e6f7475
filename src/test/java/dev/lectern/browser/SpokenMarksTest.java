package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks on the spoken word, its sentence and its paragraph. */
class SpokenMarksTest extends SpokenWordTest {
  /** In seconds of sound, either way. */
  private static final double TOLERANCE = 0.05;

  private static final int PASSAGES = 5;
  private static final int MOMENTS = 20;

  /** In the page: the text under a mark, or the empty string. */
  private static final String MARKED = "(name => [...CSS.highlights.get(name)].join('|'))";

  /**
   * Watches the passage that plays for some seconds of its sound, at each frame, and measures how
   * far the sound is from the time in which the timeline has the marked word.
   */
  private static final String WATCH =
      """
      async seconds => {
        const frame = () => new Promise(requestAnimationFrame);
        const marked = () => %s;
        const audible = () => %s;
        // The passage before may still be marked while the times of this one load.
        const here = () => document.querySelector('[aria-current]').contains(marked()?.startContainer ?? null);
        while (!audible() || !here()) await frame();
        const audio = audible();
        const address = audio.currentSrc.replace('.mp3', '.json');
        const { passage, sentences } = await (await fetch(address)).json();
        const element = document.querySelector(`[data-passage="${passage}"]`);
        const words = sentences.flatMap(({ words, end }) => words.map((word, i) =>
          ({ ...word, until: words[i + 1]?.start ?? end })));
        const off = (word, time) => Math.max(0, word.start - time, time - word.until);
        const seen = { moments: 0, words: 0, early: 0, late: 0, blank: 0, rate: audio.playbackRate };
        let before;
        while (audible() === audio && audio.currentTime < seconds) {
          await frame();
          const time = audio.currentTime;
          const range = marked();
          if (!range) {
            const word = words.find(({ start, until }) => start <= time && time < until);
            if (word) seen.blank = Math.max(seen.blank, Math.min(time - word.start, word.until - time));
          } else {
            const lead = new Range();
            lead.setStart(element, 0);
            lead.setEnd(range.startContainer, range.startOffset);
            const from = lead.toString().length;
            const to = from + range.toString().length;
            const word = words.filter(word => word.from === from && word.to === to)
              .sort((a, b) => off(a, time) - off(b, time))[0];
            seen.early = Math.max(seen.early, word.start - time);
            seen.late = Math.max(seen.late, time - word.until);
            if (before !== from) seen.words++;
            before = from;
          }
          seen.moments++;
        }
        return seen;
      }
      """
          .formatted(WORD, AUDIBLE);

  @Tag("alone")
  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  @SuppressWarnings("unchecked")
  void theMarkedWordIsTheTimelinesWord(String speed) {
    Page page = open(sample);
    setSpeed(page, speed);
    Locator plays =
        page.locator(".passage").filter(new Locator.FilterOptions().setHas(page.locator("p")));
    int found = 0;
    for (int i = 0; found < PASSAGES; i++) {
      Locator passage = plays.nth(i);
      if (passage.innerText().length() < 250) {
        continue;
      }
      found++;
      passage.locator("button.play").click();
      var seen = (Map<String, Object>) page.evaluate(WATCH, 6);
      assertEquals(Double.parseDouble(speed), ((Number) seen.get("rate")).doubleValue());
      assertTrue(((Number) seen.get("moments")).intValue() >= MOMENTS, seen::toString);
      assertTrue(((Number) seen.get("words")).intValue() >= 5, seen::toString);
      for (String side : List.of("early", "late", "blank")) {
        assertTrue(((Number) seen.get(side)).doubleValue() <= TOLERANCE, seen::toString);
      }
    }
  }

  @Test
  void playingChangesNothingInTheAccessibilityTreeOfTheArticle() {
    String sentence = "The sea came up the old slipway and switched on a lamp. ";
    Page page = open(add("Tides\n\n" + sentence.repeat(12)));
    for (String mark : List.of("word", "sentence", "paragraph")) {
      set(page, "the_" + mark + "_mark", true);
    }
    try (AccessibilityUpdates updates = new AccessibilityUpdates(page, "article")) {
      assertTrue(updates.watched() > 20, "nodes of the article: " + updates.watched());
      play(page);
      // The browser gathers changes for a while: this one comes after those of the start.
      rename(page, "The start is over");
      updates.await("The start is over");
      awaitWords(page, 3);
      updates.forget();
      awaitWords(page, 20);
      assertEquals(List.of(), updates.names());
      // The counter counts, and whatever came before this change has been told by now.
      rename(page, "The end");
      updates.await("The end");
      assertEquals(Set.of("The end"), Set.copyOf(updates.names()));
    }
  }

  private static void rename(Page page, String title) {
    page.evaluate("title => { document.querySelector('h1').firstChild.data = title; }", title);
  }

  @Test
  void eachMarkIsTurnedOnAndOffAtOnceAlsoWhilePaused() {
    Page page = pausedInAWord();
    assertEquals(List.of(true, false, true), marks(page), "as the page comes");
    set(page, "the_sentence_mark", true);
    assertEquals(List.of(true, true, true), marks(page));
    set(page, "the_word_mark", false);
    assertEquals(List.of(false, true, true), marks(page));
    set(page, "the_paragraph_mark", false);
    assertEquals(List.of(false, true, false), marks(page));
    assertEquals(1, page.locator("[aria-current]").count(), "the place is told as before");
    set(page, "the_word_mark", true);
    assertEquals(List.of(true, true, false), marks(page));
    page.reload();
    assertEquals(
        List.of(true, true, false),
        List.of("word", "sentence", "paragraph").stream()
            .map(mark -> page.locator("#the_" + mark + "_mark").isChecked())
            .toList(),
        "after a reload");
  }

  @Test
  void theMarkedSentenceHoldsTheMarkedWord() {
    Page page = pausedInAWord();
    set(page, "the_sentence_mark", true);
    String sentence = (String) page.evaluate(MARKED + "('spoken-sentence')");
    String word = (String) page.evaluate(MARKED + "('spoken-word')");
    assertTrue(sentence.contains(word) && sentence.length() > word.length(), sentence);
    assertTrue(sentence.matches("(?s).*[.!?”)]$"), sentence);
    assertEquals(
        true,
        page.evaluate(
            "() => CSS.highlights.get('spoken-word').priority"
                + " > CSS.highlights.get('spoken-sentence').priority"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "sepia", "vivid"})
  void textUnderAMarkHasAContrastOfSevenToOneAndALineBesideItsColour(String colours) {
    Page page = pausedInAWord();
    page.evaluate("colours => { document.documentElement.dataset.colours = colours; }", colours);
    for (String mark : List.of("spoken-word", "spoken-sentence")) {
      @SuppressWarnings("unchecked")
      var style =
          (Map<String, Object>)
              page.evaluate(
                  """
                  mark => {
                    const style = getComputedStyle(
                      document.querySelector('.current'), `::highlight(${mark})`);
                    const pen = new OffscreenCanvas(1, 1).getContext('2d');
                    const light = colour => {
                      pen.fillStyle = colour;
                      pen.fillRect(0, 0, 1, 1);
                      const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data]
                        .map(part => part / 255)
                        .map(part => part <= 0.04045
                          ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                    };
                    const [dark, bright] = [style.color, style.backgroundColor].map(light)
                      .sort((a, b) => a - b);
                    return {
                      contrast: (bright + 0.05) / (dark + 0.05),
                      line: style.textDecorationLine,
                      kind: style.textDecorationStyle,
                    };
                  }
                  """,
                  mark);
      assertTrue(((Number) style.get("contrast")).doubleValue() >= 7, style::toString);
      assertEquals("underline", style.get("line"));
      assertEquals(mark.equals("spoken-word") ? "solid" : "dotted", style.get("kind"));
    }
    assertEquals(
        "solid",
        page.evaluate("() => getComputedStyle(document.querySelector('.current')).outlineStyle"));
  }

  @ParameterizedTest
  @CsvSource({"word", "sentence", "paragraph"})
  void eachMarkIsSeenInForcedColours(String mark) {
    Page page = open(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE), sample);
    pauseInAWord(page);
    for (String other : List.of("word", "sentence", "paragraph")) {
      set(page, "the_" + other + "_mark", false);
    }
    Locator article = page.locator("article");
    byte[] without = article.screenshot();
    assertTrue(Arrays.equals(without, article.screenshot()), "the picture is the same each time");
    set(page, "the_" + mark + "_mark", true);
    assertFalse(Arrays.equals(without, article.screenshot()));
  }

  private static void play(Page page) {
    page.locator(".blocks .passage > button.play").first().click();
    awaitWords(page, 3);
  }

  private Page pausedInAWord() {
    Page page = open(sample);
    pauseInAWord(page);
    return page;
  }

  private static void pauseInAWord(Page page) {
    play(page);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    assertEquals(true, marks(page).get(0));
  }

  private static List<Boolean> marks(Page page) {
    return List.of(
        !page.evaluate(MARKED + "('spoken-word')").equals(""),
        !page.evaluate(MARKED + "('spoken-sentence')").equals(""),
        page.locator(".current").count() == 1);
  }
}
