package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every speed is heard, at its own pitch, and shown in words a minute. */
class SpeedTest extends BrowserTest {
  /** Firefox mutes what is played faster. */
  private static final double FASTEST_AUDIBLE = 4;

  /** The sound that was put on for this rate of the server, as its address and its place. */
  private static final String AT_RATE =
      """
      () => {
        const audio = [...document.querySelectorAll('#the_player audio')]
          .find(audio => audio.src.includes('rate=%s&'));
        return audio ? { url: audio.src, time: audio.currentTime } : null;
      }
      """;

  @ParameterizedTest
  @CsvSource({"0.5, 0.5, 1.0", "1, 1, 1.0", "4, 4, 1.0", "6, 4, 1.5"})
  void isHeardAsTheBrowsersShareOfItAndTheServers(String speed, double playback, String rate) {
    List<String> timelines = new ArrayList<>();
    Page page = open(Tap.options(), sample);
    page.onRequest(request -> timelines.add(request.url()));
    Tap.install(page);
    page.selectOption("#the_speed", speed);
    // Each change waits for the one before it, so that the speed is set once this is answered.
    page.waitForFunction(
        "rate => [...document.querySelectorAll('#the_player audio')]"
            + ".every(audio => audio.defaultPlaybackRate === rate)",
        playback);
    button(page, "Play").click();
    JsonObject sound =
        await(
            page,
            "() => { const audio = "
                + AUDIBLE
                + "; return audio && audio.currentTime > 1"
                + " ? { url: audio.src, rate: audio.playbackRate, pitch: audio.preservesPitch }"
                + " : null; }");
    assertEquals(playback, sound.getDouble("rate"));
    assertTrue(sound.getDouble("rate") <= FASTEST_AUDIBLE);
    assertTrue(sound.getBoolean("pitch"));
    assertTrue(sound.getString("url").contains("rate=" + rate + "&"), sound.encode());
    page.waitForFunction(
        "() => { const samples = "
            + Tap.SAMPLES
            + ".filter(sample => sample !== 0);"
            + " return samples.length > 0.5 * window.tap.context.sampleRate"
            + " && Math.hypot(...samples.slice(-8192)) / Math.sqrt(8192) > 0.005; }");
    assertTrue(
        timelines.stream().anyMatch(url -> url.contains(".json") && url.contains("rate=" + rate)),
        timelines.toString());
  }

  @Test
  void goesOnAtTheSameWordWhenTheServersShareChanges() {
    Page page = open(sample);
    button(page, "Next heading").click();
    button(page, "Next paragraph").click();
    button(page, "Play").click();
    page.waitForFunction("() => " + AUDIBLE + "?.currentTime > 3");
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    JsonObject before = await(page, AT_RATE.formatted("1.0"));
    page.selectOption("#the_speed", "6");
    JsonObject after = await(page, AT_RATE.formatted("1.5"));
    assertEquals(offset(before), offset(after));
  }

  /** Of the word that is heard at that moment of a sound. */
  private static int offset(JsonObject sound) {
    String times =
        sound.getString("url").replaceFirst(".*//[^/]*", "").replaceFirst("\\.mp3", ".json");
    return json(times).getJsonArray("sentences").stream()
        .flatMap(sentence -> ((JsonObject) sentence).getJsonArray("words").stream())
        .map(JsonObject.class::cast)
        .filter(word -> word.getDouble("start") <= sound.getDouble("time") + 0.01)
        .mapToInt(word -> word.getInteger("from"))
        .max()
        .orElseThrow();
  }

  @Test
  void isShownInWordsAMinute() {
    Page page = open(sample);
    double usual =
        Double.parseDouble(page.locator("#the_player").getAttribute("data-words-per-minute"));
    assertEquals("Speed, words a minute", page.locator("label[for=the_speed]").textContent());
    for (String speed : List.of("0.5", "1", "6")) {
      String text = page.locator("#the_speed option[value='" + speed + "']").textContent();
      long words = Math.round(usual * Double.parseDouble(speed));
      assertEquals(speed + "x, " + words, text);
    }
  }

  @Test
  void saysWhatToDoWhenASpeedDoesNotLoadAndKeepsTheLastOne() {
    Page page = open(sample);
    page.selectOption("#the_speed", "2");
    page.route("**/articles/*rate=1.5*", route -> route.abort());
    page.selectOption("#the_speed", "6");
    awaitStatus(page, "The speed 6x did not load. Check the connection, then choose it again.");
    assertEquals("2", page.locator("#the_speed").inputValue());
  }
}
