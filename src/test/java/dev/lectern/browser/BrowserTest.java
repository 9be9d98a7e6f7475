package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lectern.Chromium;
import dev.lectern.FeedSite;
import dev.lectern.RunningLectern;
import dev.lectern.article.fetch.AllowList;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service in a real browser, the machine's Chromium: one service for a class. */
@Timeout(120)
abstract class BrowserTest {
  /** The address of the article that a new library holds. */
  static String sample;

  /** Milliseconds that something on a page may take: the machine may be busy with other tests. */
  private static final double PATIENCE = 60_000;

  /** In the page: the audio element that is heard now, or undefined. */
  static final String AUDIBLE =
      "[...document.querySelectorAll('audio')].find(audio => !audio.paused && audio.currentTime >"
          + " 0)";

  @TempDir static Path data;
  static RunningLectern lectern;
  static Browser browser;

  /** Opened anew for each test that is so particular, or null. */
  private @Nullable BrowserContext fresh;

  @BeforeAll
  static void start() {
    browser = Chromium.open();
    lectern = new RunningLectern(data, List.of(), AllowList.parse("127.0.0.1"));
    sample = firstArticle();
  }

  /** Found as a reader finds it: by the library page. */
  private static String firstArticle() {
    String page = new String(lectern.get("/").body(), StandardCharsets.UTF_8);
    Matcher link = Pattern.compile("href=\"(/articles/[a-z0-9-]+)\"").matcher(page);
    assertTrue(link.find(), page);
    return link.group(1);
  }

  @AfterAll
  static void stop() {
    ReusedTab.close();
    if (lectern != null) {
      lectern.close();
      lectern = null;
    }
  }

  @AfterEach
  void leave() {
    ReusedTab.leave();
    if (fresh != null) {
      fresh.close();
      fresh = null;
    }
  }

  /** A page in a tab that is as new: nothing stored, 1280 by 720 pixels, motion reduced. */
  Page open(String path) {
    return openAs(path, 1280, "");
  }

  /**
   * The same in another window, of a reader who has made settings.
   *
   * @param width of the window in CSS pixels
   * @param settings the reading settings' cookie, or empty for none
   */
  Page openAs(String path, int width, String settings) {
    Page page = ReusedTab.clean(profile(), lectern.url("/"));
    page.setDefaultTimeout(PATIENCE);
    page.setViewportSize(width, 720);
    if (!settings.isEmpty()) {
      page.context()
          .addCookies(List.of(new Cookie("lectern_reading", settings).setUrl(lectern.url("/"))));
    }
    page.navigate(lectern.url(path));
    return page;
  }

  /**
   * What all pages of a class are opened with; motion is reduced, or checks of focus see a page
   * that scrolls.
   */
  Browser.NewContextOptions profile() {
    return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  /** For a test that leaves scripts or a clock in the tab, which cannot be taken back. */
  Page openAfresh(String path) {
    return open(profile(), path);
  }

  Page open(Browser.NewContextOptions options, String path) {
    leave();
    fresh = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    fresh.setDefaultTimeout(PATIENCE);
    Page page = fresh.newPage();
    page.navigate(lectern.url(path));
    return page;
  }

  /** Follows a feed, an entry of which could be had and one not; answers the path of its page. */
  static String followed() {
    try (FeedSite site = new FeedSite()) {
      String items = site.item(1, "/pages/1", "") + site.item(2, "/missing", "");
      site.put("/missing", new FeedSite.Answer(410, "gone"));
      site.put("/feed", new FeedSite.Answer(200, FeedSite.rss("The Ferry", items)));
      String body = new JsonObject().put("address", site.url("/feed")).encode();
      HttpResponse<byte[]> answer =
          lectern.send(
              "POST",
              "/feeds",
              HttpRequest.BodyPublishers.ofString(body),
              "Content-Type",
              "application/json");
      String feed = answer.headers().firstValue("Location").orElseThrow();
      while (json(feed).getInteger("waiting") > 0) {
        Thread.onSpinWait();
      }
      return feed;
    }
  }

  /** Adds an article of this plain text or HTML; answers the path of its reading page. */
  static String add(String text) {
    HttpResponse<byte[]> answer =
        lectern.send(
            "POST",
            "/articles",
            HttpRequest.BodyPublishers.ofString(new JsonObject().put("text", text).encode()),
            "Content-Type",
            "application/json");
    assertTrue(List.of(200, 201).contains(answer.statusCode()));
    return answer.headers().firstValue("Location").orElseThrow();
  }

  static JsonObject json(String path) {
    return new JsonObject(new String(lectern.get(path).body(), StandardCharsets.UTF_8));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Waits until the live region says this. */
  static void awaitStatus(Page page, String text) {
    page.waitForFunction(
        "text => document.querySelector('[role=status]').textContent.trim() === text", text);
  }

  static void awaitSound(Page page) {
    page.waitForFunction("() => " + AUDIBLE);
  }

  /** Presses Tab until the control with this name, or with a name that begins so, has the focus. */
  static void tabTo(Page page, String name) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      if (focused(page).startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("No control named " + name + " is reached by Tab");
  }

  /** The name of what has the focus, by its label or its text. */
  static String focused(Page page) {
    return String.valueOf(
        page.evaluate(
            """
            () => {
              const element = document.activeElement;
              return element.ariaLabel || element.labels?.[0]?.textContent.trim()
                || element.textContent.trim();
            }
            """));
  }

  /** What the script answers, an object, once it is not null. */
  @SuppressWarnings("unchecked")
  static JsonObject await(Page page, String script) {
    return new JsonObject((Map<String, Object>) page.waitForFunction(script).jsonValue());
  }
}
