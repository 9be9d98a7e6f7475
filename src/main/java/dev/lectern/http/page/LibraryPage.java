package dev.lectern.http.page;

import dev.lectern.store.ArticleStore;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The list of articles, and the form that adds one. */
public final class LibraryPage {
  private final Template template = Template.load("library.html");

  /**
   * @param message what became of the last request, to be told to the reader
   */
  public String render(List<ArticleStore.Entry> entries, @Nullable String message) {
    Template.Copy page = template.copy();
    page.document().expectFirst(".brand").attr("aria-current", "page");
    page.textOrRemove("message", message == null ? "" : message);
    Element list = page.slot("articles");
    if (entries.isEmpty()) {
      list.remove();
      return page.html();
    }
    page.slot("empty").remove();
    UniqueNames names = new UniqueNames();
    for (ArticleStore.Entry entry : entries) {
      Element item = list.appendElement("li");
      item.appendElement("a").attr("href", "/articles/" + entry.id()).text(names.of(entry.title()));
      String origin =
          Stream.of(entry.source(), entry.published())
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(", "));
      if (!origin.isEmpty()) {
        item.appendElement("p").text(origin);
      }
    }
    return page.html();
  }
}
