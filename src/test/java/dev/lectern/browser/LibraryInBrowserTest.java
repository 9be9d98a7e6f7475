package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library page in a real browser: adding, removing, putting back. */
class LibraryInBrowserTest extends BrowserTest {
  private static final String PASTE = "Paste a text instead";
  private static final String CHOOSE = "Choose a file instead";

  private static Browser.NewContextOptions withoutScript() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false);
  }

  private static String said(String title) {
    return "Added: " + title + ". It is the first in the list.";
  }

  private static List<String> titles(Page page) {
    return page.locator("[data-articles] a").allTextContents();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static FilePayload file(String text) {
    return new FilePayload("a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void addsByAddressByKeyboardAndSaysProgressAndSuccessWhileTheFocusStays() {
    try (ElsewhereServer elsewhere = new ElsewhereServer("The slow river")) {
      Page page = open("/");
      tabTo(page, "Address of a web page");
      page.keyboard().type(elsewhere.address());
      tabTo(page, "Add this address");
      page.keyboard().press("Enter");
      awaitStatus(page, "Adding…");
      assertEquals(List.of(), Axe.violations(page), "while adding");
      page.keyboard().press("Enter");
      awaitStatus(page, "Still adding…");
      elsewhere.letGo();
      awaitStatus(page, said("The slow river"));
      assertEquals("The slow river", titles(page).get(0));
      assertEquals("Add this address", focused(page));
      assertEquals("", page.inputValue("#the_address"), "the field is free for the next");
      assertEquals(List.of(), Axe.violations(page), "after adding");
      link(page, "Read “The slow river”").click();
      assertEquals("The slow river", page.textContent("h1"));
    }
  }

  @Test
  void addsAPastedTextByKeyboardAndTellsANewOneFromOneThatWasThere() {
    Page page = open("/");
    tabTo(page, PASTE);
    page.keyboard().press("Enter");
    tabTo(page, "Text or HTML");
    page.keyboard().insertText("Pasted\n\nFrom a letter.");
    tabTo(page, "Add this text");
    page.keyboard().press("Enter");
    awaitStatus(page, said("Pasted"));
    int count = titles(page).size();
    page.fill("#the_text", "Pasted\n\nFrom a better letter.");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    awaitStatus(page, "Brought up to date: Pasted. It was in the list before.");
    assertEquals(count, titles(page).size());
  }

  @Test
  void addsAFile() {
    Page page = open("/");
    page.getByText(CHOOSE).click();
    page.setInputFiles("#the_file", file("From a file\n\nIt was on the disk."));
    button(page, "Add this file").click();
    awaitStatus(page, said("From a file"));
    assertEquals("From a file", titles(page).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "link", "address", "text"})
  void addsWhatIsDroppedOnThePage(String kind) {
    String title = "Dropped as " + kind;
    try (ElsewhereServer elsewhere = new ElsewhereServer(title)) {
      elsewhere.letGo();
      Page page = open("/");
      String text = title + "\n\nIt fell from above.";
      page.evaluate(
          """
          ({ kind, text, address }) => {
            const given = new DataTransfer();
            if (kind === "file") given.items.add(new File([text], "a.txt", { type: "text/plain" }));
            if (kind === "link") given.setData("text/uri-list", address);
            if (kind === "address") given.setData("text/plain", address);
            if (kind === "text") given.setData("text/plain", text);
            window.drag = (type) => document.querySelector("h1").dispatchEvent(
              new DragEvent(type, { dataTransfer: given, bubbles: true, cancelable: true }));
            drag("dragover");
          }
          """,
          Map.of("kind", kind, "text", text, "address", elsewhere.address()));
      assertTrue(page.locator("[data-drop]").isVisible(), "the drop zone shows");
      page.evaluate("() => drag('drop')");
      awaitStatus(page, said(title));
      assertTrue(page.locator("[data-drop]").isHidden());
      assertEquals(title, titles(page).get(0));
    }
  }

  @Test
  void keepsARefusedTextAndSaysBesideItWhatWasWrong() {
    Page page = open("/");
    page.getByText(PASTE).click();
    page.fill("#the_text", "<nav>Home</nav>");
    button(page, "Add this text").click();
    String words = "This page holds no text that could be read aloud.";
    awaitStatus(page, words);
    assertEquals("<nav>Home</nav>", page.inputValue("#the_text"));
    assertEquals(words, page.textContent("#the_text_error"));
    assertEquals("true", page.getAttribute("#the_text", "aria-invalid"));
    assertEquals(
        "the_text_error the_text_hint", page.getAttribute("#the_text", "aria-describedby"));
    assertEquals(List.of(), Axe.violations(page), "with an error");

    page.fill("#the_text", "Mended\n\nNow it is one.");
    button(page, "Add this text").click();
    awaitStatus(page, said("Mended"));
    assertTrue(page.locator("#the_text_error").isHidden());
    assertEquals(null, page.getAttribute("#the_text", "aria-invalid"));
  }

  @Test
  void keepsTheTextAndSaysTheNextStepWhenTheServerIsGone() {
    Page page = open("/");
    page.route("**/articles", route -> route.abort());
    page.getByText(PASTE).click();
    page.fill("#the_text", "Kept\n\nAll of it.");
    button(page, "Add this text").click();
    awaitStatus(
        page, "Lectern can't be reached. Nothing is lost; see that it runs, then try again.");
    assertEquals("Kept\n\nAll of it.", page.inputValue("#the_text"));
  }

  @Test
  void removesAndPutsBackByKeyboardAtTheSamePlace() {
    add("Before it\n\nOne.");
    String address = add("Gone and back\n\nTwo.");
    add("After it\n\nThree.");
    Page page = open("/");
    List<String> titles = titles(page);
    tabTo(page, "Remove Gone and back");
    page.keyboard().press("Enter");
    awaitStatus(page, "Removed: Gone and back");
    assertEquals("Undo removing Gone and back", focused(page));
    assertEquals(404, lectern.get(address).statusCode());
    assertEquals(List.of(), Axe.violations(page), "after removing");
    page.keyboard().press("Enter");
    awaitStatus(page, "Put back: Gone and back");
    assertEquals("Remove Gone and back", focused(page));
    assertEquals(titles, titles(page));
    page.reload();
    assertEquals(titles, titles(page));
  }

  @Test
  void withoutScriptAddsByTextFileAndAddress() {
    Page page = open(withoutScript(), "/");
    page.getByText(PASTE).click();
    page.fill("#the_text", "Plain paste\n\nNo script ran.");
    button(page, "Add this text").click();
    assertEquals("Plain paste", page.textContent("h1"));

    page.navigate(lectern.url("/"));
    page.getByText(CHOOSE).click();
    page.setInputFiles("#the_file", file("Plain file\n\nNo script ran."));
    button(page, "Add this file").click();
    assertEquals("Plain file", page.textContent("h1"));

    try (ElsewhereServer elsewhere = new ElsewhereServer("Plain address")) {
      elsewhere.letGo();
      page.navigate(lectern.url("/"));
      page.fill("#the_address", elsewhere.address());
      button(page, "Add this address").click();
      assertEquals("Plain address", page.textContent("h1"));
    }
    page.navigate(lectern.url("/"));
    assertEquals(List.of("Plain address", "Plain file", "Plain paste"), titles(page).subList(0, 3));
  }

  @Test
  void withoutScriptARefusedTextComesBackInItsFieldWithALinkToIt() {
    Page page = open(withoutScript(), "/");
    page.getByText(PASTE).click();
    page.fill("#the_text", "<nav>Home</nav>");
    button(page, "Add this text").click();
    assertEquals("<nav>Home</nav>", page.inputValue("#the_text"));
    link(page, "This page holds no text that could be read aloud.").click();
    assertEquals("Text or HTML", focused(page));
    assertEquals("Not added: Library - Lectern", page.title());
    assertEquals(List.of(), axeOf(page));
  }

  @Test
  void withoutScriptRemovesAfterAsking() {
    String address = add("Asked about\n\nIt goes.");
    Page page = open(withoutScript(), "/");
    button(page, "Remove Asked about").click();
    assertEquals("Remove “Asked about”?", page.textContent("h1"));
    assertEquals(List.of(), axeOf(page));
    button(page, "Remove this article").click();
    assertEquals("The article was removed.", page.textContent("[role=status]"));
    assertEquals(404, lectern.get(address).statusCode());
    assertEquals(List.of(), axeOf(page));
  }

  @Test
  void withoutScriptSearchesTagsAndRenamesByKeyboard() {
    add("The heron waits\n\nIt stands in shallow water.");
    add("The tide turns\n\nA heron flies.");
    Page page = open(withoutScript(), "/");
    tabTo(page, "Edit The heron waits");
    page.keyboard().press("Enter");
    page.waitForURL("**/edit**");
    tabTo(page, "Title");
    page.keyboard().press("Control+a");
    page.keyboard().insertText("The grey heron");
    tabTo(page, "Tags");
    page.keyboard().insertText("birds, water");
    assertEquals(List.of(), axeOf(page), "while editing");
    page.keyboard().press("Enter");
    page.waitForURL("**/?changed");
    assertEquals("The article was changed.", page.textContent("[role=status]"));

    tabTo(page, "Search titles and texts");
    page.keyboard().insertText("heron");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=heron**");
    assertEquals(List.of("The grey heron", "The tide turns"), titles(page));
    assertEquals(List.of(), axeOf(page), "with a search");
    page.selectOption("#the_tag", "birds");
    button(page, "Show").click();
    assertEquals(List.of("The grey heron"), titles(page));
    assertTrue(page.getByText("1 article found.").isVisible());
  }

  @Test
  void withoutScriptLooksAtAnEarlierTextAndBringsItBack() {
    String address = add("Twice told\n\nFirst telling.");
    add("Twice told\n\nSecond telling.");
    Page page = open(withoutScript(), address + "/edit");
    page.locator("[href*='/history/']").click();
    assertTrue(page.getByText("First telling.").isVisible());
    assertEquals(List.of(), axeOf(page));
    button(page, "Bring this text back").click();
    assertTrue(page.getByText("First telling.").first().isVisible());
    assertEquals("Twice told", page.textContent("h1"));
  }

  @Test
  void withoutScriptPutsBackWhatWasRemoved() {
    String address = add("Here again\n\nSoon.");
    Page page = open(withoutScript(), address + "/remove");
    button(page, "Remove this article").click();
    button(page, "Put it back").click();
    assertEquals("The article was put back.", page.textContent("[role=status]"));
    assertEquals(200, lectern.get(address).statusCode());
  }

  /** axe is a script: it looks at the same page where scripts run. */
  private static List<String> axeOf(Page plain) {
    String html = plain.content();
    String url = plain.url().replaceFirst("#.*", "");
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.route(
          url,
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(html)));
      page.navigate(url);
      return Axe.violations(page);
    }
  }

  @Test
  void axeFindsNothingInTheListNorInTheEmptyLibrary() {
    add("A title of one unbroken " + "word".repeat(20) + "\n\nAnd some text.");
    Page page = open(new Browser.NewContextOptions().setViewportSize(320, 900), "/");
    page.getByText(PASTE).click();
    page.getByText(CHOOSE).click();
    assertEquals(List.of(), Axe.violations(page));
    assertEquals(
        0,
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        "nothing scrolls sideways");
    for (Object address :
        (List<?>)
            page.evaluate(
                "() => [...document.querySelectorAll('[data-articles] a')].map(a => a.pathname)")) {
      lectern.send("DELETE", String.valueOf(address), HttpRequest.BodyPublishers.noBody());
    }
    page.reload();
    assertTrue(page.getByText("No article yet.").isVisible());
    assertEquals(List.of(), Axe.violations(page), "empty");
    page.getByText(PASTE).click();
    page.fill("#the_text", "The first\n\nOf all.");
    button(page, "Add this text").click();
    awaitStatus(page, said("The first"));
    assertTrue(page.getByText("No article yet.").isHidden());
    assertEquals(List.of("The first"), titles(page));
  }

  @Test
  void everyTargetIsLargeAndNamedOnce() {
    add("Twin\n\nOne.");
    add("<title>Twin</title><article><h1>Twin </h1><p>Two, from a page of its own.</p></article>");
    Page page = open(new Browser.NewContextOptions().setViewportSize(320, 700), "/");
    page.getByText(PASTE).click();
    page.getByText(CHOOSE).click();
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll("main :is(a, button, input, textarea, summary)")]
              .filter((element) => element.checkVisibility())
              .filter((element) => {
                const { width, height } = element.getBoundingClientRect();
                return width < 44 || height < 44;
              })
              .map((element) => element.outerHTML)
            """));
    List<?> names =
        (List<?>)
            page.evaluate(
                """
                () => [...document.querySelectorAll("main :is(a, button)")]
                  .filter((element) => element.checkVisibility())
                  .map((element) => element.ariaLabel || element.textContent)
                """);
    assertEquals(names.stream().distinct().toList(), names);
  }
}
