package dev.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.PlsWriter;
import dev.lectern.spoken.lexicon.Pronunciation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dictionary page by keyboard and without JavaScript. */
class DictionaryInBrowserTest extends BrowserTest {
  private static List<String> written(Page page) {
    return page.locator(".entries tbody th").allTextContents();
  }

  private static String sound(String article) {
    return lectern
        .send("HEAD", article + ".wav", BodyPublishers.noBody())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  @Test
  void withoutScriptEntriesAreKeptMendedImportedAndRemoved() {
    String article = add("The gnu of Wrexham\n\nA gnu ran.");
    String before = sound(article);
    Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false), article);
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("How words of this article are said"))
        .click();

    page.getByLabel("Written").fill("gnu");
    page.getByLabel("Said", new Page.GetByLabelOptions().setExact(true)).fill("n6");
    page.getByLabel("Said in").selectOption("ipa");
    page.getByLabel("Any capitals will do").check();
    page.keyboard().press("Enter");
    page.locator("#the_said_error").waitFor();
    assertEquals("gnu", page.getByLabel("Written").inputValue());
    assertEquals(before, sound(article));

    page.locator(".problem a").click();
    page.locator("#the_said").fill("ˈnu");
    page.keyboard().press("Enter");
    page.getByText("The entry is kept.").waitFor();
    assertEquals(List.of("gnu"), written(page));
    assertNotEquals(before, sound(article));

    page.locator("#the_file")
        .setInputFiles(
            new FilePayload(
                "more.pls", "application/pls+xml", lexicon().getBytes(StandardCharsets.UTF_8)));
    button(page, "Import this file").click();
    page.getByText("The file was imported.").waitFor();
    assertEquals(List.of("Wrexham", "gnu"), written(page).stream().sorted().toList());

    button(page, "Remove Wrexham").click();
    page.getByText("The entry was removed.").waitFor();
    button(page, "Remove gnu").click();
    page.getByText("No entry yet.").waitFor();
    assertEquals(before, sound(article));
  }

  private static String lexicon() {
    return PlsWriter.write(
        Lexicon.EMPTY.with(
            new Entry("Wrexham", Entry.Kind.WORD, true, new Pronunciation.Alias("rex ham"))));
  }

  /** With entries and a refusal, which pages in other tests don't have. */
  @Test
  void axeFindsNothingOnThePageThatRefusedBesideItsEntries() {
    String article = add("The gnu of Chirk\n\nA gnu ran.");
    lectern.send("PUT", article + "/dictionary.pls", BodyPublishers.ofString(lexicon()));
    Page page =
        open(new Browser.NewContextOptions().setViewportSize(320, 800), article + "/dictionary");
    page.getByLabel("Written").fill("(a+)+");
    button(page, "Keep this entry").click();
    page.locator(".problem").waitFor();
    assertEquals(List.of("Wrexham"), written(page));
    Axe.unroll(page);
    assertEquals(List.of(), Axe.violations(page));
    assertEquals(
        List.of(),
        page.evaluate(
            """
            () => [...document.querySelectorAll('main :is(a, button, input, select):not([type=hidden])')]
              .map((one) => one.closest('.check') ?? one)
              .filter((one) => one.offsetWidth < 44 || one.offsetHeight < 44)
              .map((one) => one.outerHTML)
            """));
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
  }
}
