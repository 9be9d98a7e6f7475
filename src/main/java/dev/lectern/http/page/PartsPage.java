package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Omission.Reason;
import dev.lectern.article.Omissions;
import dev.lectern.article.Part;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What of a page is read and what is left out, each part with a button that changes it. */
public final class PartsPage {
  /** The fields of the form: ids of parts, spaces between. */
  public static final String LEAVE_OUT = "leave-out";

  public static final String PUT_BACK = "put-back";

  /** What the script brings up to date; each has an id. */
  private static final String LIVE = "data-live";

  private final Template template = Template.load("parts.html");

  /**
   * @param problem why the last choice was refused; may be empty
   */
  public String render(Article article, String problem) {
    Template.Copy page = template.copy();
    String address = "/articles/" + article.id();
    String title = "What is read of “" + article.title().text() + "”";
    page.document().title((problem.isEmpty() ? "" : "Not changed: ") + title + " - Lectern");
    page.slot("title").text(article.title().text()).attr("lang", article.language());
    page.slot("back").attr("href", address);
    page.slot("parts").attr("action", address + "/parts");
    if (problem.isEmpty()) {
      page.slot("problem").remove();
    } else {
      page.slot("problem-text").text(problem);
    }
    page.textOrRemove("more", more(article.omissions()));
    List<Part> parts = article.parts();
    long read = parts.stream().filter(Part::read).count();
    page.slot("summary")
        .text(Wording.counted(read, "part") + " read, " + (parts.size() - read) + " left out.");
    Element form = page.slot("parts");
    UniqueNames names = new UniqueNames();
    PartGroup.of(parts).forEach(group -> write(group, article.language(), names, form));
    return page.html();
  }

  private static void write(PartGroup group, String language, UniqueNames names, Element into) {
    Element section = into.appendElement("section");
    List<String> ids = group.ids();
    Element title = section.appendElement("h2").text(group.title());
    List<String> named =
        group.parts().stream().map(part -> names.of(PartText.named(part))).toList();
    if (!ids.isEmpty()) {
      title.id("the_title_of_" + ids.get(0)).attr(LIVE, true);
    }
    if (!group.isText() && ids.size() > 1) {
      boolean leaveOut = group.isAllRead();
      String label = leaveOut ? "Leave all out" : "Put all back";
      button(ids, leaveOut, label, label + ", from “" + named.get(0) + "” on", section);
    }
    Element list = section.appendElement("ul");
    for (int i = 0; i < named.size(); i++) {
      write(group.parts().get(i), language, named.get(i), list.appendElement("li"));
    }
  }

  private static void write(Part part, String language, String named, Element item) {
    String kind = PartText.kind(part.block());
    if (!kind.isEmpty()) {
      item.appendElement("p").addClass("kind").text(kind);
    }
    item.appendElement("p").attr("lang", language).attr("dir", "auto").text(PartText.shown(part));
    if (part.id().isEmpty()) {
      return;
    }
    String state = state(part);
    Element line =
        item.appendElement("p")
            .addClass("state")
            .id("the_state_of_" + part.id())
            .attr(LIVE, true)
            .text(state);
    if (state.isEmpty()) {
      line.attr("hidden", true);
    }
    String label = part.read() ? "Leave out" : "Put back";
    button(List.of(part.id()), part.read(), label, label + ": " + named, item);
  }

  private static String state(Part part) {
    Reason reason = part.reason();
    if (reason == null) {
      return "";
    }
    return part.read() ? "Read: it was put back" : "Left out: " + ReasonWording.of(reason);
  }

  private static void button(
      List<String> ids, boolean leaveOut, String label, String name, Element into) {
    into.appendElement("button")
        .attr("data-keeper", true)
        .id(button(ids))
        .attr("type", "submit")
        .attr("name", leaveOut ? LEAVE_OUT : PUT_BACK)
        .attr("value", String.join(" ", ids))
        .attr("aria-label", name)
        .attr(LIVE, true)
        .text(label);
  }

  /** The id of the button for these parts. */
  public static String button(List<String> ids) {
    return (ids.size() == 1 ? "the_" : "the_group_") + ids.get(0);
  }

  private static String more(@Nullable Omissions omissions) {
    return omissions == null || omissions.more() == 0
        ? ""
        : "The page leaves out more than is kept here: "
            + Wording.counted(omissions.more(), "further character")
            + ".";
  }
}
