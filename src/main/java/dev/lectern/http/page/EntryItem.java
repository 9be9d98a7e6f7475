package dev.lectern.http.page;

import dev.lectern.store.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A line of a list of articles. */
final class EntryItem {
  private EntryItem() {}

  /** Writes the title as a link, and what is known of the article below it. */
  static void write(Entry entry, Element title, Element text) {
    if (!entry.language().equals("en")) {
      title.attr("lang", entry.language());
    }
    List<String> known = new ArrayList<>();
    Element line = text.appendElement("p");
    if (entry.unopened()) {
      line.appendElement("span").addClass("new").text("New");
      known.add("");
    }
    if (!entry.source().isBlank()) {
      line.appendText(comma(known)).appendText(entry.source());
      known.add(entry.source());
    }
    if (!entry.published().isBlank()) {
      line.appendText(comma(known));
      line.appendElement("time")
          .attr("datetime", entry.published())
          .text(Wording.day(LocalDate.parse(entry.published())));
      known.add(entry.published());
    }
    if (entry.listening() != null) {
      line.appendText(comma(known)).appendText(Wording.duration(entry.listening()));
      known.add("");
    }
    if (!entry.tags().isEmpty()) {
      line.appendText(known.isEmpty() ? "" : ". ")
          .appendText("Tags: " + String.join(", ", entry.tags()));
      known.add("");
    }
    if (known.isEmpty()) {
      line.remove();
    }
  }

  /** A button of the article's own, which asks first or shows a page. */
  static Element button(Element actions, String address, String method, String words, String name) {
    Element form = actions.appendElement("form").attr("action", address).attr("method", method);
    form.appendElement("button")
        .attr("type", "submit")
        .attr("aria-label", words + " " + name)
        .text(words);
    return form;
  }

  private static String comma(List<String> known) {
    return known.isEmpty() ? "" : ", ";
  }
}
