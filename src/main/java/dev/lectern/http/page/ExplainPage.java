package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.narration.Delivery;
import dev.lectern.narration.Explanation;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a passage is read, token by token, for people. */
public final class ExplainPage {
  private final Template template = Template.load("explain.html");

  /**
   * @param undo what takes the last change of a reading back, where there was one just now
   */
  public String render(
      Article article, Explanation explanation, Delivery delivery, @Nullable Mending undo) {
    Template.Copy page = template.copy();
    Passage passage = explanation.timeline().passage();
    PassageLinks links = new PassageLinks(article, passage, delivery.voice().id(), delivery.rate());
    String title = "How paragraph " + links.number() + " is read";
    page.document().title(title + " - " + article.title().text() + " - Lectern");
    page.slot("title").text(title);
    links.back(page.slot("back"));
    new PassageText(passage, "en", NoteLinks.NONE)
        .write(page.slot("text").attr("lang", article.language()));
    page.slot("caption").text("Paragraph " + links.number() + ", as it is written and said");
    Sounds.key(page.slot("key"));
    if (explanation.utterances().isEmpty()) {
      page.slot("reading").replaceWith(new Element("p").text("Nothing of it is said."));
      return page.html();
    }
    if (undo == null) {
      page.slot("notice").remove();
    } else {
      page.slot("notice-link")
          .text("The reading of “" + undo.reading().written() + "” was changed");
    }
    TokenRows rows = new TokenRows(article.language(), links, undo);
    for (int i = 0; i < explanation.utterances().size(); i++) {
      rows.write(explanation, i, page.slot("table").appendElement("tbody"));
    }
    return page.html();
  }
}
