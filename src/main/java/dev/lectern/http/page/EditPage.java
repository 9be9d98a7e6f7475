package dev.lectern.http.page;

import dev.lectern.store.Entry;
import dev.lectern.store.Version;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Title and tags of an article in a form, and the texts that it had before. */
public final class EditPage {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Template template = Template.load("edit.html");

  public String render(Entry entry, List<Version> history) {
    Template.Copy page = template.copy();
    String address = "/articles/" + entry.id();
    page.slot("title").text(entry.title()).attr("lang", entry.language());
    page.slot("form").attr("action", address + "/edit");
    page.slot("title-field").val(entry.title()).attr("lang", entry.language());
    page.slot("tags-field").val(String.join(", ", entry.tags()));
    page.slot("version").val(Long.toString(entry.version()));
    page.slot(history.isEmpty() ? "history" : "no-history").remove();
    UniqueNames names = new UniqueNames();
    for (Version version : history) {
      String time = MINUTE.format(version.since());
      Element item = page.slot("versions").appendElement("li").appendElement("div");
      item.appendElement("a")
          .attr("href", address + "/history/" + version.version())
          .text(names.of("Text of " + time));
      item.appendElement("p").text(version.title()).attr("lang", entry.language());
    }
    return page.html();
  }
}
