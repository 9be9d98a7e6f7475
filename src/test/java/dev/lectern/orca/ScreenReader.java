package dev.lectern.orca;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.lectern.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orca beside the machine's Chromium, on a desktop of their own: keys go in, and the words that
 * Orca says come out.
 */
final class ScreenReader implements AutoCloseable {
  /** The commands that the machine must have. */
  static final String[] COMMANDS =
      Stream.concat(Stream.of("orca", "chromium"), Desktop.COMMANDS.stream())
          .toArray(String[]::new);

  private static final String CUSTOMIZATIONS =
      """
      import orca.settings
      orca.settings.enableKeyEcho = False
      orca.settings.sayAllOnLoad = False
      """;

  private final Path home;
  private final Transcript transcript = new Transcript();
  private final SpeechServer speech;
  private final Desktop desktop;
  private final Playwright playwright = Playwright.create();
  private @Nullable Process chromium;
  private int windows;

  /**
   * @param home an empty folder
   */
  ScreenReader(Path home) throws IOException {
    this.home = home;
    speech = new SpeechServer(transcript);
    desktop = new Desktop(home, Map.of("SPEECHD_ADDRESS", speech.address()));
    try {
      Path settings = Files.createDirectories(home.resolve(".local/share/orca"));
      Files.writeString(settings.resolve("orca-customizations.py"), CUSTOMIZATIONS);
      desktop.start("orca", "--replace");
      transcript.await("Orca's start", "Screen reader on."::equals);
    } catch (IOException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * Opens the address in a new window with a fresh profile, in place of the one before, and waits
   * until Orca has introduced it. The answer serves to look at the page; keys go by {@link #press}.
   */
  Page open(String address) throws IOException {
    if (chromium != null) {
      desktop.end(chromium);
    }
    transcript.turn("open " + address);
    Path profile = home.resolve("chromium" + ++windows);
    List<String> flags = new ArrayList<>(Chromium.FLAGS);
    flags.add("--test-type");
    flags.add("--force-renderer-accessibility");
    flags.add("--force-prefers-reduced-motion");
    flags.add("--remote-debugging-port=0");
    flags.add("--user-data-dir=" + profile);
    flags.add("--app=" + address);
    chromium = desktop.start("chromium", flags.toArray(String[]::new));
    transcript.await("the page's summary", words -> words.startsWith("Page has "));
    transcript.whenQuiet();
    String port = Files.readAllLines(profile.resolve("DevToolsActivePort")).get(0);
    Browser browser = playwright.chromium().connectOverCDP("http://127.0.0.1:" + port);
    Page page = browser.contexts().get(0).pages().get(0);
    page.setDefaultTimeout((double) Transcript.PATIENCE.toMillis());
    return page;
  }

  /** Presses a key by its name in X, like "space" or "shift+Tab". */
  void press(String key) throws IOException, InterruptedException {
    transcript.turn(key);
    desktop.run("xdotool", "key", key);
  }

  void type(String text) throws IOException, InterruptedException {
    transcript.turn(text);
    desktop.run("xdotool", "type", text);
  }

  /** Presses a key that is answered by words; answers all of them. */
  List<String> hear(String key) throws IOException, InterruptedException {
    press(key);
    transcript.await("an answer to " + key, words -> true);
    return transcript.whenQuiet();
  }

  /** Presses a key again and again, until it is answered by an utterance that begins so. */
  List<String> find(String key, String beginning) throws IOException, InterruptedException {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<String> heard = hear(key);
      if (heard.stream().anyMatch(words -> words.startsWith(beginning))) {
        return heard;
      }
      passed.addAll(heard);
    }
    throw new AssertionError("Not found by " + key + ": " + beginning + ". Heard: " + passed);
  }

  /** What was said since the last key, or since the window was opened. */
  List<String> said() {
    return transcript.said();
  }

  List<String> saidWhenQuiet() {
    return transcript.whenQuiet();
  }

  void await(String utterance) {
    transcript.await(utterance, utterance::equals);
  }

  @Override
  public void close() throws IOException {
    playwright.close();
    desktop.close();
    speech.close();
    Files.writeString(Desktop.LOGS.resolve("transcript.txt"), transcript.log());
  }
}
