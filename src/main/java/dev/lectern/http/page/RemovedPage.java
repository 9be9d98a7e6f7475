package dev.lectern.http.page;

import dev.lectern.store.Entry;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was removed and can be put back. */
public final class RemovedPage {
  private final Template template = Template.load("removed.html");

  public String render(List<Entry> entries) {
    Template.Copy page = template.copy();
    page.slot(entries.isEmpty() ? "articles" : "empty").remove();
    UniqueNames names = new UniqueNames();
    for (Entry entry : entries) {
      Element item = page.slot("articles").appendElement("li");
      Element text = item.appendElement("div");
      String name = names.of(entry.title());
      EntryItem.write(entry, text.appendElement("span").text(name), text);
      EntryItem.button(item, "/articles/" + entry.id() + "/undelete", "post", "Put back", name);
    }
    return page.html();
  }
}
