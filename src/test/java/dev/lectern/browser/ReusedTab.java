package dev.lectern.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lectern.Chromium;
import org.jspecify.annotations.Nullable;

/**
 * One tab for the tests of a class, emptied between them: a new one, with its process and its first
 * look at every file, takes three times as long as the page.
 */
final class ReusedTab {
  private static final String NOTHING = "about:blank";

  private static @Nullable BrowserContext context;
  private static @Nullable Page page;
  private static @Nullable CDPSession session;

  private ReusedTab() {}

  /**
   * The tab as if nothing had been opened in it.
   *
   * @param profile taken for the first page of a class
   * @param site whose cookies, stores, caches and workers go
   */
  static Page clean(Browser.NewContextOptions profile, String site) {
    if (context == null) {
      context = Chromium.open().newContext(profile);
      page = context.newPage();
      session = context.newCDPSession(page);
      return page;
    }
    leave();
    page.unrouteAll();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.REDUCE));
    context.clearCookies();
    JsonObject all = new JsonObject();
    all.addProperty("origin", site.replaceFirst("/$", ""));
    all.addProperty("storageTypes", "all");
    session.send("Storage.clearDataForOrigin", all);
    return page;
  }

  /** Leaves the page: nothing of it plays or writes any more. */
  static void leave() {
    if (page != null && !page.url().equals(NOTHING)) {
      page.navigate(NOTHING);
    }
  }

  static void close() {
    if (context != null) {
      context.close();
      context = null;
      page = null;
      session = null;
    }
  }
}
