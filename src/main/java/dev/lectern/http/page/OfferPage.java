package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.stream.Collectors;

/** Asks whether the article of a page that was sent from another site shall be added. */
public final class OfferPage {
  /** Characters; enough to know the article by. */
  private static final int FIRST_WORDS = 300;

  private final Template template = Template.load("offer.html");

  /**
   * @param html the page as it was sent, which is sent again when the reader adds it
   */
  public String render(Article article, String html, String address) {
    Template.Copy page = template.copy();
    page.slot("title").text(article.title().text()).attr("lang", article.language());
    page.slot("words").text(firstWords(article)).attr("lang", article.language());
    page.textOrRemove("from", address.isBlank() ? "" : "From " + address);
    page.slot("html").val(html);
    page.slot("address").val(address);
    return page.html();
  }

  private static String firstWords(Article article) {
    String text =
        article.blocks().stream()
            .flatMap(Block::passages)
            .map(Passage::text)
            .collect(Collectors.joining(" "));
    return Wording.beginning(text, FIRST_WORDS);
  }
}
