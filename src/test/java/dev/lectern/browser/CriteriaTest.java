package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Success criteria of WCAG 2.2 on every page. Those that have a test class of their own are not
 * here; {@code accessibility.tsv} names the tests of all.
 */
class CriteriaTest extends BrowserTest {
  static List<String> pages() {
    return List.of(
        "reading",
        "library",
        "remove",
        "dictionary",
        "parts",
        "feeds",
        "accessibility",
        "offline",
        "privacy",
        "sign-in",
        "api",
        "error");
  }

  private static String path(String name) {
    return switch (name) {
      case "reading" -> sample;
      case "library" -> "/";
      case "remove", "dictionary", "parts" -> sample + "/" + name;
      case "error" -> "/no/such/page";
      default -> "/" + name;
    };
  }

  /** Opened with all that is folded unfolded, so that nothing on it escapes. */
  private Page unfolded(String name) {
    Page page = open(path(name));
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyControlHasANameOfItsOwnThatHoldsItsLabel(String name) {
    assertEquals(
        List.of(),
        strings(
            unfolded(name),
            """
            () => {
              const text = (element) => {
                const copy = element.cloneNode(true);
                copy.querySelectorAll('[aria-hidden=true]').forEach((part) => part.remove());
                return copy.textContent.replace(/\\s+/g, ' ').trim();
              };
              const faults = [];
              const seen = new Map();
              for (const control of document.querySelectorAll('button, a[href], select, input, textarea, summary')) {
                if (!control.checkVisibility()) continue;
                const field = control.matches('select, input, textarea');
                const visible = field ? [...control.labels].map(text).join(' ') : text(control);
                const spoken = control.ariaLabel ?? visible;
                const code = control.outerHTML.slice(0, 80);
                if (!/\\p{L}{2}/u.test(spoken)) faults.push(`no name in words: ${code}`);
                if (!spoken.toLowerCase().includes(visible.toLowerCase())) faults.push(`label not in name: ${code}`);
                const target = control.href ?? code;
                if (seen.has(spoken) && seen.get(spoken) !== target) faults.push(`twice: ${spoken}`);
                seen.set(spoken, target);
              }
              return faults;
            }
            """));
  }

  @Test
  void whatIsReadCanBeHeardAndTakenAlongByParagraphAndWhole() {
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), sample);
    List<String> passages =
        strings(
            page, "() => [...document.querySelectorAll('[data-passage]')].map((one) => one.id)");
    Set<String> sounds = new HashSet<>(links(page, "audio[src]", "src"));
    List<String> files = links(page, "a[download]", "href");
    assertEquals(passages.size() + 1, sounds.size());
    assertEquals(4 * (passages.size() + 1), files.size());
    for (String passage : passages) {
      assertTrue(sounds.stream().anyMatch(address -> address.contains(passage + ".mp3")), passage);
    }
    for (String address : files) {
      HttpResponse<byte[]> answer =
          lectern.send("HEAD", address, HttpRequest.BodyPublishers.noBody());
      assertEquals(200, answer.statusCode(), address);
    }
    String text = new String(lectern.get(sample + ".txt").body(), StandardCharsets.UTF_8);
    int at = 0;
    for (String paragraph :
        strings(
            page,
            "() => [...document.querySelectorAll('p[data-passage], h1')].map((one) =>"
                + " one.textContent)")) {
      at = text.indexOf(paragraph, at);
      assertTrue(at >= 0, paragraph);
    }
  }

  private static List<String> links(Page page, String selector, String attribute) {
    return page.locator(selector).all().stream().map(link -> link.getAttribute(attribute)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsMakeATrueOutline(String name) {
    List<String> levels =
        strings(
            open(path(name)),
            """
            () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
              .filter((heading) => heading.checkVisibility()).map((heading) => heading.localName)
            """);
    assertEquals(1, levels.stream().filter("h1"::equals).count(), levels.toString());
    assertEquals("h1", levels.get(0));
    for (int i = 1; i < levels.size(); i++) {
      assertTrue(levels.get(i).charAt(1) <= levels.get(i - 1).charAt(1) + 1, levels.toString());
    }
  }

  @Test
  void nothingPlaysWithoutAPressAndPauseIsAtHandWhenItDoes() {
    Page page = openAfresh(sample);
    button(page, "Play").click();
    awaitSound(page);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    page.addInitScript(
        """
        window.plays = 0;
        const { play } = HTMLMediaElement.prototype;
        HTMLMediaElement.prototype.play = function () { window.plays++; return play.call(this); };
        """);
    page.reload();
    page.waitForFunction(
        "() => document.querySelector('[data-now]').textContent.includes('stopped')");
    assertEquals(0, page.evaluate("window.plays"));
    button(page, "Play").click();
    awaitSound(page);
    assertEquals(1, page.evaluate("window.plays"));
    assertTrue(button(page, "Pause").isVisible());
  }

  @Test
  void nothingIsLostToALongPause() {
    Page page = openAfresh(sample);
    page.clock().install();
    page.reload();
    page.locator(".play").nth(1).click();
    awaitSound(page);
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    String place = page.locator("[data-now]").textContent();
    page.clock().fastForward("24:00:00");
    assertEquals(place, page.locator("[data-now]").textContent());
    assertEquals(0, page.locator("meta[http-equiv=refresh]").count());
    button(page, "Play").click();
    awaitSound(page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void skipLinksStandFirstAndLeadWhereTheySay(String name) {
    Page page = open(path(name));
    int links = page.locator(".skip a").count();
    for (int i = 0; i < links; i++) {
      // With the fragment in its address, Tab would go on from there.
      page.navigate(lectern.url(path(name)));
      for (int tab = 0; tab <= i; tab++) {
        page.keyboard().press("Tab");
      }
      assertTrue(focused(page).startsWith("Skip to"), focused(page));
      String target = (String) page.evaluate("() => document.activeElement.hash");
      page.keyboard().press("Enter");
      page.waitForFunction(
          """
          (target) => {
            const box = document.querySelector(target).getBoundingClientRect();
            return document.activeElement.matches(target) && box.bottom > 0 && box.top < innerHeight;
          }
          """,
          target);
    }
    assertTrue(links > 0, "has a skip link");
  }

  @Test
  void everyPageHasLandmarksAndATitleOfItsOwn() {
    Set<String> titles = new HashSet<>();
    for (String name : pages()) {
      Page page = open(path(name));
      assertTrue(titles.add(page.title()), page.title());
      for (String landmark : List.of("body > header", "main", "body > footer", "nav")) {
        assertTrue(page.locator(landmark).count() > 0, name + " has no " + landmark);
      }
      assertEquals(1, page.locator("main").count());
    }
  }

  @Test
  void aLinkToAFileSaysParagraphFormatAndSizeOrLength() {
    Page page = unfolded("reading");
    for (String text : page.locator("a[download]").allTextContents()) {
      assertTrue(text.matches("(Paragraph \\d+|Whole article) as (MP3|OGG|WAV|FLAC)(, .*)?"), text);
      boolean known = text.contains("MP3") || text.contains("WAV") || text.contains("Whole");
      assertTrue(!known || text.matches(".*, (\\d.* (kB|MB)|less than a minute|\\d+ .*)"), text);
    }
  }

  @Test
  void thePageAndItsPartsNameTheirLanguages() {
    String german =
        add(
            "<html lang=de><body><article><h1>Der Hafen</h1><p>Der Hafen liegt im Westen, sagt"
                + " 习近平.</p><p>He wrote: <span lang=fr>au revoir</span> und ging über den Steg nach"
                + " Hause.</p>");
    Page page = open(german);
    assertEquals("de", page.locator("html").getAttribute("lang"));
    assertEquals("de", page.locator(".blocks").getAttribute("lang"));
    assertEquals("习近平", page.locator("[lang=zh]").textContent());
    assertEquals("au revoir", page.locator("[lang=fr]").textContent());
    for (String part : List.of("#the_player", ".foot", ".top", ".skip", ".play >> nth=0")) {
      assertEquals("en", page.locator(part).getAttribute("lang"), part);
    }
    assertEquals("en-GB", open(sample).locator("html").getAttribute("lang"));
  }

  @Test
  void helpStandsAtTheSamePlaceOnEveryPage() {
    List<String> helps = new ArrayList<>();
    for (String name : pages()) {
      Page page = open(path(name));
      helps.add(page.locator("body > footer details").first().textContent());
      assertEquals(
          true,
          page.evaluate(
              """
              () => {
                const foot = document.querySelector('body > footer');
                return !document.querySelector('main').contains(foot)
                  && document.querySelector('main').compareDocumentPosition(foot) === 4;
              }
              """));
    }
    assertEquals(1, new HashSet<>(helps).size());
    assertTrue(helps.get(0).contains("screen reader"));
  }

  @Test
  void theLiveRegionSpeaksOnceOfPauseSkipAndEndAndNotOfStart() {
    Page page = open(add("<article><h1>Two birds</h1><p>One bird sings.</p>"));
    page.evaluate(
        """
        () => {
          window.said = [];
          const region = document.querySelector('[role=status]');
          new MutationObserver(() => window.said.push(region.textContent.trim()))
            .observe(region, { childList: true, characterData: true, subtree: true });
        }
        """);
    button(page, "Play").click();
    awaitSound(page);
    assertEquals(List.of(), strings(page, "window.said"));
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    button(page, "Next paragraph").click();
    awaitStatus(page, "Paragraph 2 of 2");
    button(page, "Play").click();
    awaitStatus(page, "End of article");
    assertEquals(
        List.of("Paused", "Paragraph 2 of 2", "End of article"), strings(page, "window.said"));
    assertEquals(1, page.locator("[role=status], [aria-live]").count());
  }
}
