package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between passages there is as much silence as the timelines have, in recorded sound. */
@Tag("alone")
class JoinsTest extends BrowserTest {
  /** Twelve passages; none has a pause within. */
  private static final String TEXT =
      """
      Eleven short joins

      One bird sings.

      Two boats sail.

      Three cats sleep.

      Four dogs run.

      Five eggs boil.

      Six flags wave.

      Seven goats climb.

      Eight hats fall.

      Nine inks dry.

      Ten jars break.

      Eleven kites fly.
      """;

  private static final int JOINS = 11;

  /** Seconds by which a join may be longer or shorter than it was asked for. */
  private static final double TOLERANCE = 0.05;

  /**
   * The silences between passages: as recorded, and as asked by each file's first and last sound on
   * a timeline of the length that its JSON has. Words have no sound at their edges, so that the
   * files are asked, not the word times.
   */
  private static final String JOINS_MADE =
      """
      async (speed) => {
        const LOUD = 0.004;
        const loud = sample => Math.abs(sample) > LOUD;
        const { context } = window.tap;
        const asked = [];
        let tail = 0;
        const links = document.querySelectorAll('[data-paragraph-files] a[href*=".mp3"]');
        for (const { href } of links) {
          const bytes = await (await fetch(href)).arrayBuffer();
          const samples = (await context.decodeAudioData(bytes)).getChannelData(0);
          const id = href.match(/([^/]+)\\.mp3/)[1];
          const times = window.timelines[id];
          const first = samples.findIndex(loud) / context.sampleRate;
          const last = samples.findLastIndex(loud) / context.sampleRate;
          asked.push((tail + first) / speed);
          tail = times - last;
        }
        const heard = [];
        let last = null;
        const recorded = %s;
        recorded.forEach((sample, at) => {
          if (!loud(sample)) return;
          const silence = (at - last) / context.sampleRate;
          if (last !== null && silence > 0.25 / speed) heard.push(silence);
          last = at;
        });
        return { asked: asked.slice(1), heard };
      }
      """
          .formatted(Tap.SAMPLES);

  private static String article;

  @BeforeAll
  static void addArticle() {
    article = add(TEXT);
  }

  private JsonObject playThrough(String init, String speed) {
    Page page = open(Tap.options(), article);
    page.evaluate(init);
    Tap.install(page);
    page.selectOption("#the_speed", speed);
    page.evaluate(
        """
        async () => {
          window.timelines = {};
          const links = document.querySelectorAll('[data-paragraph-files] a[href*=".mp3"]');
          for (const { href } of links) {
            const times = await (await fetch(href.replace('.mp3', '.json'))).json();
            window.timelines[times.passage] = times.seconds;
          }
        }
        """);
    button(page, "Play").click();
    awaitStatus(page, "End of article");
    // Of the last word, too, the recorder has to hear all.
    page.waitForFunction(
        "count => window.tap.blocks.length > count + 200",
        page.evaluate("() => window.tap.blocks.length"));
    return JsonObject.mapFrom(page.evaluate(JOINS_MADE, Double.valueOf(speed)));
  }

  /** Seconds by which each join is longer than asked. */
  private static List<Double> errors(JsonObject joins) {
    JsonArray asked = joins.getJsonArray("asked");
    JsonArray heard = joins.getJsonArray("heard");
    assertEquals(JOINS, asked.size());
    assertEquals(JOINS, heard.size(), joins.encode());
    return IntStream.range(0, JOINS)
        .mapToObj(i -> heard.getDouble(i) - asked.getDouble(i))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void eachJoinIsAsLongAsTheTimelinesAsk(String speed) {
    List<Double> errors = errors(playThrough("() => {}", speed));
    assertTrue(errors.stream().allMatch(error -> Math.abs(error) <= TOLERANCE), errors.toString());
  }

  @Test
  void aDeviceThatIsSlowToStartMakesJoinsNoLonger() {
    String slow =
        """
        () => {
          const play = HTMLMediaElement.prototype.play;
          HTMLMediaElement.prototype.play = function () {
            return new Promise(done => setTimeout(done, 150)).then(() => play.call(this));
          };
        }
        """;
    // The middle one, as the made-up delay is itself not always met.
    double middle = errors(playThrough(slow, "1")).stream().sorted().toList().get(JOINS / 2);
    assertTrue(Math.abs(middle) <= TOLERANCE, "The middle join is longer by " + middle);
  }
}
