package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function of the player, once by keyboard alone and once by mouse alone; the focus stays
 * where the listener has it.
 */
class PlayerFunctionsTest extends BrowserTest {
  /** Passages 1 and 3 are headings; 2 and 4 have two sentences. */
  private static final String TEXT =
      """
      <article><h1>Birds and boats of the bay</h1>
      <p>One bird sings. Two birds listen.</p>
      <h2>Boats</h2>
      <p>Three boats sail. Four boats wait.</p>
      <p>Five boats rest.</p></article>
      """;

  private static final int COUNT = 5;

  /**
   * A function of the player.
   *
   * @param before what the listener did before it
   * @param act how it is done
   * @param effect what is to be awaited
   */
  private record Function(
      String name,
      BiConsumer<Means, Page> before,
      BiConsumer<Means, Page> act,
      Consumer<Page> effect) {}

  private static String article;

  @BeforeAll
  static void addArticle() {
    article = add(TEXT);
  }

  private static List<Function> functions() {
    return List.of(
        new Function("play", PlayerFunctionsTest::fresh, press("Play"), sounds(1)),
        new Function("pause", playing(2), press("Pause"), says("Paused")),
        new Function(
            "play from a paragraph",
            PlayerFunctionsTest::fresh,
            press("Play paragraph 4"),
            sounds(4)),
        new Function(
            "pause at a paragraph", playing(2), press("Pause paragraph 2"), says("Paused")),
        new Function("next paragraph", paused(2), press("Next paragraph"), says(place(3))),
        new Function("previous paragraph", paused(4), press("Previous paragraph"), says(place(3))),
        new Function(
            "next paragraph of the last",
            paused(COUNT),
            press("Next paragraph"),
            says("No paragraph after this one")),
        new Function("next heading", paused(2), press("Next heading"), says(place(3))),
        new Function("previous heading", paused(5), press("Previous heading"), says(place(3))),
        new Function(
            "next heading of the last",
            paused(4),
            press("Next heading"),
            says("No heading after this one")),
        new Function(
            "previous heading of the first",
            paused(1),
            press("Previous heading"),
            says("No heading before this one")),
        new Function("next sentence", paused(2), press("Next sentence"), says("Sentence 2 of 2")),
        new Function("previous sentence", paused(5), press("Previous sentence"), says(place(4))),
        new Function(
            "play from a sentence",
            paused(2)
                .andThen(press("Next sentence"))
                .andThen((means, page) -> watchForEarliestSound(page)),
            press("Play"),
            script(AUDIBLE + " && window.earliest > 1 && window.earliest < Infinity")),
        new Function(
            "next paragraph while playing", playing(2), press("Next paragraph"), sounds(3)),
        new Function(
            "speed",
            PlayerFunctionsTest::fresh,
            choose("Speed, words a minute", "2x").andThen(press("Play")),
            script(AUDIBLE + "?.playbackRate === 2")),
        new Function(
            "stop after the sentence",
            more().andThen(choose("Stop playing", "After this s")),
            press("Play"),
            says("Stopped after this sentence")),
        new Function(
            "stop after the paragraph",
            more().andThen(choose("Stop playing", "After this p")),
            press("Play paragraph 2"),
            says("Stopped after this paragraph")),
        new Function(
            "repeat the sentence",
            more().andThen(choose("Repeat", "This sentence")),
            press("Play paragraph 2").andThen((means, page) -> watchForSecondStart(page)),
            script("window.starts > 1")),
        new Function(
            "repeat the paragraph",
            more().andThen(choose("Repeat", "This paragraph")),
            press("Play paragraph 5").andThen((means, page) -> watchForSecondStart(page)),
            script("window.starts > 1")),
        new Function(
            "repeat the article",
            more().andThen(choose("Repeat", "The whole")),
            press("Play paragraph 5"),
            sounds(1)),
        new Function(
            "volume",
            more(),
            choose("Volume", "50"),
            script("[...document.querySelectorAll('audio')].every(audio => audio.volume === 0.5)")),
        new Function(
            "mark of the word",
            playing(2).andThen(more()),
            tick("Mark the word"),
            script("!CSS.highlights.get('spoken-word')?.size")),
        new Function(
            "mark of the sentence",
            playing(2).andThen(more()),
            tick("Mark the sentence"),
            script("CSS.highlights.get('spoken-sentence')?.size > 0")),
        new Function(
            "mark of the paragraph",
            playing(2).andThen(more()),
            tick("Mark the paragraph"),
            script("!document.querySelector('.current')")),
        new Function(
            "scrolling along",
            more(),
            tick("Scroll along"),
            script("!document.querySelector('#the_scroll').checked")));
  }

  private static BiConsumer<Means, Page> tick(String label) {
    return (means, page) -> means.tick(page, label);
  }

  private static void watchForEarliestSound(Page page) {
    page.evaluate(
        """
        () => {
          window.earliest = Infinity;
          document.addEventListener('timeupdate', ({ target }) => {
            if (!target.paused) window.earliest = Math.min(window.earliest, target.currentTime);
          }, true);
        }
        """);
  }

  private static void watchForSecondStart(Page page) {
    page.evaluate(
        """
        () => {
          const sound = document.querySelector('.current').dataset.passage;
          window.starts = 1;
          let last = 0;
          const look = () => {
            const audio = [...document.querySelectorAll('#the_player audio')]
              .find(audio => !audio.paused && audio.src.includes(sound));
            if (audio && audio.currentTime < last - 0.3) window.starts++;
            last = audio?.currentTime ?? last;
            requestAnimationFrame(look);
          };
          look();
        }
        """);
  }

  private static void fresh(Means means, Page page) {
    // The page as it came.
  }

  private static BiConsumer<Means, Page> more() {
    return press("More");
  }

  private static BiConsumer<Means, Page> press(String name) {
    return (means, page) -> means.press(page, name);
  }

  private static BiConsumer<Means, Page> choose(String label, String option) {
    return (means, page) -> means.choose(page, label, option);
  }

  /** Plays this paragraph over and over, so that a slow machine does not come to its end. */
  private static BiConsumer<Means, Page> playing(int number) {
    return (means, page) -> {
      more().andThen(choose("Repeat", "This paragraph")).accept(means, page);
      means.press(page, "Play paragraph " + number);
      sounds(number).accept(page);
    };
  }

  private static BiConsumer<Means, Page> paused(int number) {
    return (means, page) -> {
      playing(number).accept(means, page);
      means.press(page, "Pause paragraph " + number);
      awaitStatus(page, "Paused");
      // Back at its start, wherever it was paused.
      page.evaluate(
          "() => document.querySelectorAll('#the_player audio').forEach(a => a.currentTime = 0)");
    };
  }

  private static String place(int number) {
    return "Paragraph " + number + " of " + COUNT;
  }

  private static Consumer<Page> says(String text) {
    return page -> awaitStatus(page, text);
  }

  private static Consumer<Page> sounds(int number) {
    return script(
        "(audio => audio && audio.src.includes(document.querySelectorAll('[data-passage]')["
            + (number - 1)
            + "].dataset.passage))("
            + AUDIBLE
            + ")");
  }

  private static Consumer<Page> script(String condition) {
    return page -> page.waitForFunction("() => " + condition);
  }

  private static Stream<Arguments> table() {
    return functions().stream()
        .flatMap(
            function ->
                Stream.of(Means.values())
                    .map(means -> Arguments.of(function.name(), means, function)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("table")
  void isDoneAndTheFocusStays(String name, Means means, Function function) {
    Page page = open(article);
    function.before().accept(means, page);
    function.act().accept(means, page);
    page.evaluate("() => { window.held = document.activeElement; }");
    function.effect().accept(page);
    assertEquals(true, page.evaluate("() => document.activeElement === window.held"));
  }
}
