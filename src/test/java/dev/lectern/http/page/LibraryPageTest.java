package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.store.ArticleStore;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LibraryPageTest {
  private final LibraryPage library = new LibraryPage();

  @Test
  void listsArticlesUnderNamesOfTheirOwn() {
    Document page =
        Jsoup.parse(
            library.render(
                List.of(
                    new ArticleStore.Entry("a", "Rain <b>", "The Weekly", "2026-03-12"),
                    new ArticleStore.Entry("b", "Rain <b>", "", "")),
                null));
    assertEquals(List.of("Rain <b>", "Rain <b> (2)"), page.select(".library a").eachText());
    assertEquals(List.of("/articles/a", "/articles/b"), page.select(".library a").eachAttr("href"));
    assertEquals(List.of("The Weekly, 2026-03-12"), page.select(".library p").eachText());
    assertTrue(page.select("[role=alert]").isEmpty());
  }

  @Test
  void emptyLibraryAsksForAnArticle() {
    Document page = Jsoup.parse(library.render(List.of(), "There is no <i>text</i>."));
    assertEquals("There is no <i>text</i>.", page.expectFirst("[role=alert]").text());
    assertTrue(page.select(".library").isEmpty());
    Element form = page.expectFirst("form");
    assertEquals("/articles", form.attr("action"));
    assertEquals("post", form.attr("method"));
    assertEquals(1, form.select("textarea[name=text]").size());
  }
}
