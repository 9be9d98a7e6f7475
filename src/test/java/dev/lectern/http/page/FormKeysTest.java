package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FormKeysTest {
  private static String fill(String page) {
    return FormKeys.fill(page, "key", () -> "k1");
  }

  @Test
  void everyFormThatPostsGetsTheKey() {
    assertEquals(
        "<form class=\"line\" method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"key\""
            + " value=\"k1\"></form><form method=\"post\"><input type=\"hidden\" name=\"key\""
            + " value=\"k1\"></form>",
        fill(
            "<form class=\"line\" method=\"post\" action=\"/a\"></form><form method=\"post\"></form>"));
  }

  @Test
  void aFormThatOnlyAsksGetsNone() {
    String form = "<form method=\"get\" action=\"/\"><button>Show</button></form>";
    assertEquals(form, FormKeys.fill(form, "key", () -> fail("nobody needs it")));
  }

  @Test
  void ofAFormForBothOnlyTheButtonThatPostsSendsIt() {
    assertEquals(
        "<form method=\"get\"><button>Hear</button>"
            + "<button type=\"submit\" formmethod=\"post\" name=\"key\" value=\"k1\">Keep</button>",
        fill(
            "<form method=\"get\"><button>Hear</button>"
                + "<button type=\"submit\" formmethod=\"post\">Keep</button>"));
  }

  @Test
  void aFormInAReadersWordsStaysWords() {
    String words = "<form method=\"post\"> <!-- sign in or out -->";
    Document page = Jsoup.parse("<p title=x>");
    page.expectFirst("p").attr("title", words).text(words);
    page.outputSettings().prettyPrint(false);
    String html = page.outerHtml();
    assertEquals(html, fill(html));
    assertEquals(html, new Visit(true, true, false).dress(html, "/"));
  }
}
