package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written in one way and said in another is marked as it is written. */
class SpokenTokensTest extends SpokenWordTest {
  /** In seconds of sound: the browser draws a frame each sixtieth, here and there one late. */
  private static final double TOLERANCE = 0.05;

  /**
   * Follows the second passage from its first mark to its end: each marked text in turn, and the
   * time of the sound at which it was first and last seen.
   */
  private static final String WATCH =
      """
      async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const audible = () => %s;
        const here = document.querySelector('[data-passage]:is(p)');
        const marked = () => %s;
        while (!audible() || !here.contains(marked()?.startContainer ?? null)) await frame();
        const audio = audible();
        const address = audio.currentSrc.replace('.mp3', '/explain.json');
        const { sentences } = await (await fetch(address)).json();
        const seen = [];
        while (audible() === audio) {
          const text = marked()?.toString() ?? '';
          const time = audio.currentTime;
          const last = seen.at(-1);
          if (last?.text === text) last.end = time;
          else seen.push({ text, start: time, end: time });
          await frame();
        }
        return { seen, tokens: sentences.flatMap(({ tokens }) => tokens) };
      }
      """
          .formatted(AUDIBLE, WORD);

  @Tag("alone")
  @Test
  @SuppressWarnings("unchecked")
  void aTokenIsMarkedAsItIsWrittenForAsLongAsItsWordsLast() {
    Page page = open(add("Prices\n\nIt was $1,234.56 on 2022-01-26 as 5G met Xi Jinping there."));
    page.locator(".passage:has(> p) > .play").click();
    var told = new JsonObject((Map<String, Object>) page.evaluate(WATCH));
    assertEquals(
        List.of("It", "was", "$1,234.56", "on", "2022-01-26", "as", "5G", "met", "Xi Jinping"),
        texts(told.getJsonArray("seen"), "text").subList(0, 9));
    for (String text : List.of("$1,234.56", "2022-01-26", "5G", "Xi Jinping")) {
      JsonObject seen = find(told.getJsonArray("seen"), "text", text);
      JsonObject token = find(told.getJsonArray("tokens"), "written", text);
      for (String end : List.of("start", "end")) {
        double off = Math.abs(seen.getDouble(end) - token.getDouble(end));
        assertTrue(off <= TOLERANCE, () -> seen + " is not " + token);
      }
    }
  }

  private static List<String> texts(JsonArray list, String key) {
    return list.stream().map(one -> ((JsonObject) one).getString(key)).toList();
  }

  private static JsonObject find(JsonArray list, String key, String text) {
    return list.getJsonObject(texts(list, key).indexOf(text));
  }
}
