package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import org.jsoup.nodes.Element;

/** The way between the pages about one passage; each keeps the voice and the rate. */
record PassageLinks(Article article, Passage passage, String voice, double rate) {
  /** The place of the passage in the article, from 1. */
  int number() {
    return article.passages().indexOf(passage) + 1;
  }

  /** Address of a page about the passage, without a query. */
  String path(String page) {
    return "/articles/" + article.id() + "/" + passage.id() + "/" + page;
  }

  /** Address of a page about the passage. */
  String to(String page) {
    return path(page) + "?" + query();
  }

  /** The voice and the rate as hidden fields of a form. */
  void fields(Element form) {
    Forms.hidden(form, "voice", voice);
    Forms.hidden(form, "rate", Double.toString(rate));
  }

  /** Fills the element with a link to the passage in its article. */
  void back(Element place) {
    Element text =
        place
            .appendElement("a")
            .attr("href", "/articles/" + article.id() + "?" + query() + "#" + passage.id())
            .appendElement("span")
            .text("Back to paragraph " + number() + " of ");
    text.appendElement("cite").attr("lang", article.language()).text(article.title().text());
  }

  private String query() {
    return "voice=" + voice + "&rate=" + rate;
  }
}
