package dev.lectern.http.page;

import dev.lectern.store.ArticleStore;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;

/** The list of articles, and the forms that add one. */
public final class LibraryPage {
  private final Template template = Template.load("library.html");

  /**
   * @param notice what became of the last request, to be told to the reader; may be empty
   */
  public String render(List<ArticleStore.Entry> entries, String notice) {
    Template.Copy page = page(entries);
    page.slot("problem").remove();
    if (!notice.isEmpty()) {
      page.slot("status").text(notice).removeAttr("aria-live");
      page.slot("notice").removeAttr("hidden").addClass("told");
    }
    return page.html();
  }

  /** The page again, with what was wrong beside the field it was wrong in, and nothing lost. */
  public String render(List<ArticleStore.Entry> entries, Refusal refusal) {
    Template.Copy page = page(entries);
    page.document().title("Not added: " + page.document().title());
    Element field =
        page.document().expectFirst("[data-add] [name=" + refusal.field().parameter() + "]");
    Forms.refuse(page, field, refusal.message());
    Element folded = field.closest("details");
    if (folded != null) {
      folded.attr("open", "");
    }
    if (refusal.given() != null) {
      field.val(refusal.given());
    }
    return page.html();
  }

  private Template.Copy page(List<ArticleStore.Entry> entries) {
    Template.Copy page = template.copy();
    page.document().expectFirst(".brand").attr("aria-current", "page");
    page.slot(entries.isEmpty() ? "articles" : "empty").attr("hidden", true);
    UniqueNames names = new UniqueNames();
    for (ArticleStore.Entry entry : entries) {
      write(entry, names.of(entry.title()), page.slot("articles").appendElement("li"));
    }
    return page;
  }

  private static void write(ArticleStore.Entry entry, String name, Element item) {
    String address = "/articles/" + entry.id();
    // The time gives the article its place again when its removal is undone.
    item.attr("data-added", entry.added().toString());
    Element text = item.appendElement("div");
    Element link = text.appendElement("a").attr("href", address).text(name);
    if (!entry.language().equals("en")) {
      link.attr("lang", entry.language());
    }
    origin(entry, text);
    item.appendElement("form")
        .attr("action", address + "/remove")
        .appendElement("button")
        .attr("type", "submit")
        .attr("aria-label", "Remove " + name)
        .text("Remove");
  }

  private static void origin(ArticleStore.Entry entry, Element text) {
    if (entry.source().isBlank() && entry.published().isBlank()) {
      return;
    }
    Element line = text.appendElement("p").text(entry.source());
    if (!entry.published().isBlank()) {
      line.appendText(entry.source().isBlank() ? "" : ", ");
      line.appendElement("time")
          .attr("datetime", entry.published())
          .text(Wording.day(LocalDate.parse(entry.published())));
    }
  }
}
