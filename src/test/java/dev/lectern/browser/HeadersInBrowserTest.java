package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.lectern.http.access.TokenFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page breaks the policy that it is sent with, whatever is done on it; and the browser gets all
 * headers that protect the reader.
 */
class HeadersInBrowserTest extends BrowserTest {
  /** What browsers say of a page whose status is an error; it is meant to be. */
  private static final String STATUS = "Failed to load resource: the server responded with";

  private final List<String> faults = new ArrayList<>();
  private Page page;

  /** Opens the page and watches all that happens on it from then on. */
  private Response visit(Browser.NewContextOptions options, String path) {
    page = open(options, "/health/live");
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith(STATUS)) {
            faults.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.exposeFunction("broken", words -> faults.add(page.url() + ": " + words[0]));
    page.addInitScript(
        """
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
          broken(`${violatedDirective} ${blockedURI} ${sample}`));
        """);
    return page.navigate(lectern.url(path));
  }

  private Response visit(String path) {
    return visit(new Browser.NewContextOptions(), path);
  }

  /** As somebody who is not at the machine itself. */
  private static Browser.NewContextOptions elsewhere() {
    return new Browser.NewContextOptions()
        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.9"));
  }

  private void unfold() {
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
  }

  @AfterEach
  void nothingBrokeThePolicy() {
    // What was broken last is told once the page has answered again.
    page.evaluate("() => 1");
    assertEquals(List.of(), faults);
  }

  private static String title() {
    return sample + "/" + json(sample + ".json").getJsonObject("title").getString("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=tide&new=true",
        "/?removed=x",
        "/removed",
        "/accessibility",
        "/privacy",
        "/offline",
        "/sign-in",
        "/no/such/page",
        "/?sort=nothing",
        "article",
        "article?rate=9",
        "article/parts",
        "article/edit",
        "article/remove",
        "article/history/1",
        "article/dictionary",
        "passage/explain",
        "passage/explain?from=0&to=5&written=x&as=words&said=y",
        "passage/mend?from=0&to=5",
        "passage/mend?from=0&to=5&written=x&as=words&said=y",
      })
  void everyPageHasThemAll(String name) {
    String path = name.replaceFirst("^article", sample).replaceFirst("^passage", title());
    Map<String, String> headers = visit(path).headers();
    unfold();
    String policy = headers.get("content-security-policy");
    for (String part :
        List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'")) {
      assertTrue(policy.contains(part), policy);
    }
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("*"), policy);
    assertEquals("nosniff", headers.get("x-content-type-options"));
    assertEquals("same-origin", headers.get("referrer-policy"));
    assertTrue(headers.get("vary").contains("Cookie"), headers.get("vary"));
    assertTrue(
        headers.get("cache-control").matches("private, no-cache|no-store"),
        headers.get("cache-control"));
    assertFalse(headers.containsKey("strict-transport-security"), "this is plain HTTP");
  }

  @Test
  void thePolicyIsWatched() {
    visit("/");
    page.evaluate("() => document.body.setAttribute('style', 'color: red')");
    page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<p onclick=\"x()\">')");
    // The page tells of each, and the console does.
    page.waitForCondition(() -> faults.size() == 4);
    faults.clear();
  }

  @Test
  void thePlayerKeepsToItInAllItDoes() {
    visit(sample);
    button(page, "Play").click();
    awaitSound(page);
    page.locator("#the_more > summary").click();
    button(page, "Pause").click();
    awaitStatus(page, "Paused");
    page.locator("#the_shortcuts").click();
    page.keyboard().press("Escape");
    unfold();
    page.locator("#the_setting_of_colours").selectOption("sepia");
    page.locator("#the_setting_of_size").selectOption("150");
  }

  @Test
  void anArticleIsKeptAndOpenedByIt() {
    visit(add("Kept by the policy\n\nOne paragraph of few words."));
    Locator keep = button(page, "Keep this article on this device");
    keep.click();
    button(page, "Remove from this device").waitFor();
    page.navigate(lectern.url("/offline"));
    page.locator("#the_kept a").waitFor();
  }

  @Test
  void theLibraryKeepsToItWhenItAddsRefusesAndRemoves() {
    visit("/");
    unfold();
    page.locator("#the_text").fill("Added by the script\n\nA paragraph of it.");
    button(page, "Add this text").click();
    page.getByText("It is the first in the list").waitFor();
    page.locator("#the_address").fill("nonsense");
    button(page, "Add this address").click();
    page.locator("#the_address_error:not([hidden])").waitFor();
    button(page, "Remove Added by the script").click();
    button(page, "Undo removing Added by the script").click();
    page.getByText("Put back: Added by the script").waitFor();
  }

  @Test
  void formsWorkWithoutScripts() {
    visit(new Browser.NewContextOptions().setJavaScriptEnabled(false), "/");
    page.locator("summary", new Page.LocatorOptions().setHasText("Paste a text")).click();
    page.locator("#the_text").fill("Added without a script\n\nA paragraph of it.");
    button(page, "Add this text").click();
    assertEquals("Added without a script", page.locator("h1").textContent());
    String article = page.url();
    page.navigate(article + "/edit");
    page.locator("#the_title").fill("Edited without a script");
    button(page, "Keep these").click();
    page.getByText("The article was changed.").waitFor();
    page.navigate(article + "/remove");
    button(page, "Remove this article").click();
    button(page, "Put it back").click();
    page.getByText("The article was put back.").waitFor();
    page.navigate(lectern.url("/"));
  }

  @Test
  void partsAndPronunciationsAreChangedByIt() {
    visit(sample + "/parts");
    page.locator("#the_parts button").first().click();
    page.waitForCondition(
        () -> page.locator("[data-status]").textContent().matches("Left out\\.|Put back\\."));
    page.navigate(lectern.url(title() + "/mend?from=0&to=3&written=The&as=words&said=thuh"));
    button(page, "Keep it").click();
    assertFalse(page.url().contains("form-token"), page.url());
    page.navigate(lectern.url(sample + "/dictionary"));
    page.locator("#the_written").fill("tide");
    page.locator("#the_said").fill("tied");
    button(page, "Keep this entry").click();
    page.getByText("tied").waitFor();
  }

  @Test
  void somebodyElsewhereSignsInByKeyboardAndOutAgain() throws IOException {
    String token = new TokenFile(data).renew();
    assertEquals(401, visit(elsewhere(), sample).status());
    assertEquals("Sign in", page.locator("h1").textContent());
    tabTo(page, "Token");
    page.keyboard().type("lectern_wrong");
    page.keyboard().press("Enter");
    page.locator("#the_token_error:not([hidden])").waitFor();
    page.keyboard().press("Tab");
    tabTo(page, "Token");
    page.keyboard().type(token);
    page.keyboard().press("Enter");
    page.waitForURL(lectern.url(sample));
    Cookie session =
        page.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("lectern_session"))
            .findFirst()
            .orElseThrow();
    assertTrue(session.httpOnly);
    assertEquals(SameSiteAttribute.LAX, session.sameSite);
    page.navigate(lectern.url("/"));
    unfold();
    page.locator("#the_text").fill("Added from elsewhere\n\nA paragraph of it.");
    button(page, "Add this text").click();
    page.getByText("It is the first in the list").waitFor();
    tabTo(page, "Sign out");
    page.keyboard().press("Enter");
    page.locator("#the_token").waitFor();
    assertEquals(401, page.navigate(lectern.url(sample)).status());
  }
}
