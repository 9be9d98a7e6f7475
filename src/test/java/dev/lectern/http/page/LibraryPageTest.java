package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.http.page.Refusal.Field;
import dev.lectern.store.ArticleStore;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryPageTest {
  private static final Instant ADDED = Instant.parse("2026-03-13T08:00:00Z");

  private static final String ORIGIN = "http://127.0.0.1:8080";

  private final LibraryPage library = new LibraryPage();

  private Document page(ArticleStore.Entry... entries) {
    return Jsoup.parse(library.render(List.of(entries), "", ORIGIN));
  }

  private static ArticleStore.Entry entry(String id, String source, String published) {
    return new ArticleStore.Entry(id, "Rain <b>", source, published, "en", ADDED);
  }

  @Test
  void listsArticlesUnderNamesOfTheirOwn() {
    Document page = page(entry("a", "The Weekly", "2026-03-12"), entry("b", "", ""));
    assertEquals(List.of("Rain <b>", "Rain <b> (2)"), page.select(".library a").eachText());
    assertEquals(List.of("/articles/a", "/articles/b"), page.select(".library a").eachAttr("href"));
    assertEquals(List.of("The Weekly, 12 March 2026"), page.select(".library p").eachText());
    assertEquals("2026-03-12", page.expectFirst(".library time").attr("datetime"));
    assertEquals(
        List.of("Remove Rain <b>", "Remove Rain <b> (2)"),
        page.select(".library button").eachAttr("aria-label"));
    assertTrue(page.expectFirst("[data-empty]").hasAttr("hidden"));
    assertTrue(page.select(".problem").isEmpty());
  }

  @Test
  void tellsTheLanguageOfATitleThatIsNotEnglish() {
    Document page = page(new ArticleStore.Entry("a", "雨", "", "", "zh", ADDED));
    assertEquals("zh", page.expectFirst(".library a").attr("lang"));
    assertFalse(page(entry("a", "", "")).expectFirst(".library a").hasAttr("lang"));
  }

  @Test
  void emptyLibraryAsksForAnArticle() {
    Document page = page();
    assertFalse(page.expectFirst("[data-empty]").hasAttr("hidden"));
    assertTrue(page.expectFirst(".library").hasAttr("hidden"));
    for (Element form : page.select("main form")) {
      assertEquals("/articles", form.attr("action"));
      assertEquals("post", form.attr("method"));
    }
    assertEquals(
        List.of("address", "text", "file"),
        page.select("form :is(input, textarea)").eachAttr("name"));
  }

  @Test
  void saysWhatBecameOfTheLastRequest() {
    Document page = Jsoup.parse(library.render(List.of(), "The article was removed.", ORIGIN));
    Element notice = page.expectFirst("[role=status]");
    assertEquals("The article was removed.", notice.text());
    assertFalse(notice.parent().hasAttr("hidden"));
    assertTrue(page().expectFirst(".notice").hasAttr("hidden"), "nothing to say");
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void saysBesideTheFieldWhatWasWrongAndKeepsWhatWasTyped(Field wrong) {
    String given = wrong == Field.FILE ? null : "What <I> typed";
    Document page =
        Jsoup.parse(
            library.render(
                List.of(), new Refusal(wrong, "That is no <i>text</i>.", given), ORIGIN));
    Element field = page.expectFirst("[name=" + wrong.parameter() + "]");
    assertEquals("true", field.attr("aria-invalid"));
    Element error = page.expectFirst("#" + field.id() + "_error");
    assertTrue(field.attr("aria-describedby").startsWith(error.id() + " "));
    assertEquals("That is no <i>text</i>.", error.text());
    assertFalse(error.hasAttr("hidden"));
    assertEquals(1, page.select("[aria-invalid]").size());
    assertEquals(given == null ? "" : given, field.val());
    assertEquals(
        field.parents().is("details") ? 1 : 0, page.select("details[open]").size(), "its own only");
    assertEquals(
        page.select("details[open]").size(), page.select("details[open] [aria-invalid]").size());
    Element link = page.expectFirst(".problem a");
    assertEquals("That is no <i>text</i>.", link.text());
    assertEquals("#" + field.id(), link.attr("href"));
    assertEquals("Not added: Library - Lectern", page.title());
  }

  @Test
  void offersNoBookmarkWhereItsOwnAddressIsNotKnown() {
    assertTrue(page().select("#the_bookmark").size() == 1);
    Document page = Jsoup.parse(library.render(List.of(), "", ""));
    assertTrue(page.select("#the_bookmark").isEmpty());
    assertFalse(page.text().contains("Add to Lectern"));
  }
}
