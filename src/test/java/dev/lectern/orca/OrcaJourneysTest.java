package dev.lectern.orca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.lectern.RunningLectern;
import dev.lectern.Tools;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole journeys by a real screen reader, by keyboard and ear alone. */
@Tag("alone")
@Timeout(180)
class OrcaJourneysTest {
  // The second paragraph is long, so that a busy machine still pauses within it.
  private static final String ARTICLE =
      """
      <html lang="en"><head><title>The river</title></head><body><article>
      <h1>The river</h1>
      <p>A river begins as a thin stream in the hills, where rain and snow gather. Other streams
      join it, and it grows wide and slow. Towns grew up beside it, for the water and for the trade
      that boats brought to them: timber from the hills, grain from the plain, and in autumn the
      apples of a hundred gardens.</p>
      <h2>How it grows</h2>
      <p>Bridges came later, first of wood and then of stone.</p>
      <h2>Where it ends</h2>
      <p>At last it meets the sea, and leaves its sand there.</p>
      </article></body></html>
      """;

  /** In the page: where the sound is that is heard now, or null. */
  private static final String SOUND =
      """
      () => [...document.querySelectorAll("audio")]
          .some((audio) => !audio.paused && audio.currentTime > 0.5)
        ? document.querySelector("#the_player [data-now]").textContent
        : null
      """;

  @TempDir static Path folder;
  private static RunningLectern lectern;
  private static ScreenReader reader;
  private static String article;

  @BeforeAll
  static void start() throws IOException {
    Tools.require(ScreenReader.COMMANDS);
    lectern = new RunningLectern(folder.resolve("data"), List.of());
    HttpResponse<byte[]> added =
        lectern.send(
            "POST",
            "/articles",
            HttpRequest.BodyPublishers.ofString(ARTICLE),
            "Content-Type",
            "text/html");
    article = lectern.url(added.headers().firstValue("Location").orElseThrow());
    reader = new ScreenReader(Files.createDirectory(folder.resolve("home")));
  }

  @AfterAll
  static void stop() throws IOException {
    if (reader != null) {
      reader.close();
    }
    if (lectern != null) {
      lectern.close();
    }
  }

  @Test
  void aPageIntroducesItselfByItsTitleWithoutAFlood() throws Exception {
    reader.open(article);
    List<String> opening = reader.said();
    assertTrue(opening.contains("Finished loading The river - Lectern."), opening::toString);
    assertTrue(opening.size() <= 10, opening::toString);
    assertEquals(
        List.of(), opening.stream().filter(words -> words.matches(".*(status|Ready).*")).toList());
  }

  @Test
  void movesByHeadingsPlaysWithNoWordOverTheSoundAndSaysThatItPaused() throws Exception {
    Page page = reader.open(article);
    assertEquals(List.of("The river heading level 1."), reader.hear("h"));
    assertPlayButton(reader.hear("b"), 1);

    reader.press("space");
    page.waitForFunction("() => (" + SOUND + ")()?.startsWith('Paragraph 2 of')");
    assertEquals(List.of(), reader.said(), "over the sound");

    assertEquals(List.of("Paused"), reader.hear("space"), "from the button that began it");
    assertEquals(List.of("How it grows heading level 2."), reader.hear("h"));
    assertPlayButton(reader.hear("b"), 3);
  }

  @Test
  void anArticleIsAddedByTheFormWithProgressAndSuccessAndTheFocusStays() throws Exception {
    Page page = reader.open(lectern.url("/"));
    CDPSession network = page.context().newCDPSession(page);
    reader.find("Tab", "Paste a text instead");
    reader.hear("space");
    assertEquals(
        List.of(
            "form",
            "Text or HTML entry.",
            "The first line becomes the title; an empty line parts two paragraphs."),
        reader.find("Tab", "Text or HTML"));
    reader.type("A short tale\n\nThere was a mill.");
    page.waitForFunction("() => document.activeElement.value.endsWith('was a mill.')");
    assertEquals("Add this text push button.", reader.hear("Tab").get(0));

    delay(network, 3000);
    reader.press("space");
    reader.await("Added: A short tale. It is the first in the list.");
    assertEquals(
        List.of("Adding…", "Added: A short tale. It is the first in the list."),
        reader.saidWhenQuiet());
    assertEquals(
        "Add this text", page.evaluate("() => document.activeElement.textContent"), "the focus");
  }

  @Test
  void aSoundThatDoesNotLoadIsToldOnceWithTheNextStep() throws Exception {
    Page page = reader.open(article);
    CDPSession network = page.context().newCDPSession(page);
    network.send("Network.enable");
    block(network, "*.mp3*");
    reader.find("h", "How it grows");
    assertPlayButton(reader.hear("b"), 3);
    assertEquals(
        List.of(
            "The sound of paragraph 3 did not load."
                + " Check the connection, then press Play to try again."),
        reader.hear("space"));

    block(network);
    reader.press("space");
    page.waitForFunction(SOUND);
    assertEquals(List.of(), reader.said(), "over the sound");
  }

  @Test
  void aSelectAloneSaysItsNewValueAndKeepsTheFocus() throws Exception {
    Page page = reader.open(article);
    // A second name of the one voice stands for a second voice.
    page.evaluate(
        """
        () => {
          const { options, value } = document.querySelector("#the_voice");
          options.add(new Option("Another", value));
        }
        """);
    reader.find("c", "Speed, words a minute combo box");
    assertEquals(List.of("Focus mode"), reader.hear("Insert+a"));
    assertEquals(List.of(chosenAfter(page, "the_speed") + "."), reader.saidWhenQuiet());
    assertEquals("Voice combo box.", reader.hear("Tab").get(0));
    assertEquals("Another", chosenAfter(page, "the_voice"));
    assertEquals(List.of("Another."), reader.saidWhenQuiet());
    assertEquals("the_voice", page.evaluate("() => document.activeElement.id"));
  }

  /** Chooses the next option of the select that has the focus; answers its label. */
  private static String chosenAfter(Page page, String id) throws Exception {
    reader.hear("Down");
    assertEquals(id, page.evaluate("() => document.activeElement.id"));
    return (String) page.evaluate("() => document.activeElement.selectedOptions[0].text");
  }

  private static void assertPlayButton(List<String> heard, int number) {
    assertEquals(1, heard.size(), heard::toString);
    assertTrue(
        heard.get(0).matches("Play paragraph " + number + ": .* push button\\."), heard::toString);
  }

  /** Every answer takes so many milliseconds more, as from far away. */
  private static void delay(CDPSession network, int milliseconds) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("offline", false);
    arguments.addProperty("latency", milliseconds);
    arguments.addProperty("downloadThroughput", -1);
    arguments.addProperty("uploadThroughput", -1);
    network.send("Network.enable");
    network.send("Network.emulateNetworkConditions", arguments);
  }

  private static void block(CDPSession network, String... addresses) {
    JsonArray urls = new JsonArray();
    List.of(addresses).forEach(urls::add);
    JsonObject arguments = new JsonObject();
    arguments.add("urls", urls);
    network.send("Network.setBlockedURLs", arguments);
  }
}
