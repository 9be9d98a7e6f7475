package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.http.page.LibraryPage.Notice;
import dev.lectern.http.page.Refusal.Field;
import dev.lectern.store.Entry;
import dev.lectern.store.Listing;
import dev.lectern.store.Query;
import dev.lectern.store.Sort;
import dev.lectern.store.TagCount;
import java.time.Duration;
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

  private Document page(Entry... entries) {
    return Jsoup.parse(library.render(view(entries), Notice.NONE, ORIGIN));
  }

  private static Entry entry(String id, String source, String published) {
    return entry(id, "Rain <b>", source, published, "en");
  }

  private static Entry entry(
      String id, String title, String source, String published, String language) {
    return new Entry(id, title, source, published, language, ADDED, 1, false, null, List.of());
  }

  private static LibraryView view(Entry... entries) {
    return new LibraryView(Query.ALL, new Listing(List.of(entries), null), List.of(), "/", null);
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
        page.select(".library [data-remove] button").eachAttr("aria-label"));
    assertTrue(page.expectFirst("[data-empty]").hasAttr("hidden"));
    assertTrue(page.select(".problem").isEmpty());
  }

  @Test
  void tellsTheLanguageOfATitleThatIsNotEnglish() {
    Document page = page(entry("a", "雨", "", "", "zh"));
    assertEquals("zh", page.expectFirst(".library a").attr("lang"));
    assertFalse(page(entry("a", "", "")).expectFirst(".library a").hasAttr("lang"));
  }

  @Test
  void emptyLibraryAsksForAnArticle() {
    Document page = page();
    assertFalse(page.expectFirst("[data-empty]").hasAttr("hidden"));
    assertTrue(page.expectFirst(".library").hasAttr("hidden"));
    for (Element form : page.select("[data-add]")) {
      assertEquals("/articles", form.attr("action"));
      assertEquals("post", form.attr("method"));
    }
    assertEquals(
        List.of("address", "text", "file"),
        page.select("[data-add] :is(input, textarea)").eachAttr("name"));
  }

  @Test
  void saysWhatBecameOfTheLastRequest() {
    Document page =
        Jsoup.parse(library.render(view(), new Notice("The article was removed.", null), ORIGIN));
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
            library.render(view(), new Refusal(wrong, "That is no <i>text</i>.", given), ORIGIN));
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
    Document page = Jsoup.parse(library.render(view(), Notice.NONE, ""));
    assertTrue(page.select("#the_bookmark").isEmpty());
    assertFalse(page.text().contains("Add to Lectern"));
  }

  @Test
  void tellsWhatIsNewHowLongItTakesAndItsTags() {
    Entry entry =
        new Entry(
            "a",
            "A",
            "The Paper",
            "2026-03-12",
            "en",
            ADDED,
            1,
            true,
            Duration.ofMinutes(8),
            List.of("sea", "work"));
    assertEquals(
        "New, The Paper, 12 March 2026, 8 minutes. Tags: sea, work",
        page(entry).expectFirst(".library p").text());
  }

  @Test
  void showsWhatWasAskedForAndHowManyWereFound() {
    Query query = new Query("rain", Sort.TITLE, "Sea", true, null);
    Document page =
        Jsoup.parse(
            library.render(
                new LibraryView(
                    query,
                    new Listing(List.of(entry("a", "", "")), null),
                    List.of(new TagCount("sea", 3)),
                    "/?q=rain",
                    null),
                Notice.NONE,
                ORIGIN));
    assertEquals("rain", page.expectFirst("[name=q]").val());
    assertEquals("title", page.expectFirst("[name=sort] [selected]").val());
    assertEquals("sea (3)", page.expectFirst("[name=tag] [selected]").text());
    assertTrue(page.expectFirst("[name=new]").hasAttr("checked"));
    assertTrue(page.text().contains("1 article found."));
    assertEquals("1 article found. Library - Lectern", page.title());
  }

  @Test
  void leadsToTheNextPageAndBackToTheFirst() {
    LibraryView later =
        new LibraryView(
            Query.ALL.from("abc"),
            new Listing(List.of(entry("a", "", "")), "def"),
            List.of(),
            "/",
            "/?cursor=def");
    Document page = Jsoup.parse(library.render(later, Notice.NONE, ORIGIN));
    assertEquals(
        List.of("/", "/?cursor=def"), page.select("nav[aria-label^=Pages] a").eachAttr("href"));
    assertTrue(page().select("nav[aria-label^=Pages]").isEmpty(), "one page needs none");
  }
}
