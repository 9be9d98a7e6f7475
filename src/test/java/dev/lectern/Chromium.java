package dev.lectern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the tests start the machine's Chromium: as root, without a graphics card, and quietly. */
public final class Chromium {
  public static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Each window of a browser without a head would load the pages of its address bar.
          "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,"
              + "OmniboxAimPopup,PreloadTopChromeWebUI,HttpsUpgrades,MediaRouter,PaintHolding,"
              + "Translate");

  private static final Path WHOLE = Path.of("/usr/bin/chromium");

  /** The same engine without the browser's own windows takes two thirds of the time. */
  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

  private static @Nullable Browser browser;

  private Chromium() {}

  /**
   * The browser of all tests of this JVM, which ends with it; each test has a profile of its own.
   * Skips the test where there is none.
   */
  public static Browser open() {
    if (browser == null || !browser.isConnected()) {
      browser = launch(Files.isExecutable(SHELL) ? SHELL : WHOLE);
    }
    return browser;
  }

  /** A browser for a test of what only the whole of it does; the test closes it. */
  public static Browser launchWhole() {
    return launch(WHOLE);
  }

  private static Browser launch(Path executable) {
    Tools.require("chromium");
    return Playwright.create()
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
  }
}
