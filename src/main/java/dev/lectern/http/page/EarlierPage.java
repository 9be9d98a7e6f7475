package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.store.Entry;
import org.jsoup.nodes.Element;

/** A text that an article had before, to look at and to bring back. */
public final class EarlierPage {
  private final Template template = Template.load("earlier.html");

  /**
   * @param number of the earlier text
   */
  public String render(Article earlier, long number, Entry present) {
    Template.Copy page = template.copy();
    String address = "/articles/" + present.id();
    page.slot("eyebrow").text("An earlier text of " + present.title());
    page.slot("title").text(earlier.title().text()).attr("lang", earlier.language());
    page.slot("form").attr("action", address + "/history/" + number);
    page.slot("form")
        .appendElement("input")
        .attr("type", "hidden")
        .attr("name", "version")
        .val(Long.toString(present.version()));
    page.slot("back").attr("href", address + "/edit");
    Element text = page.slot("passages").attr("lang", earlier.language());
    earlier.passages().stream()
        .skip(1)
        .map(Passage::text)
        .forEach(passage -> text.appendElement("p").text(passage));
    return page.html();
  }
}
