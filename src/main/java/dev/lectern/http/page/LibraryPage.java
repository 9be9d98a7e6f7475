package dev.lectern.http.page;

import dev.lectern.article.document.DocumentFormat;
import dev.lectern.store.Entry;
import dev.lectern.store.Query;
import dev.lectern.store.TagCount;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The list of articles, and the forms that add one. */
public final class LibraryPage {
  /**
   * What became of the last request.
   *
   * @param text in words for the reader; may be empty
   * @param undo where a form takes it back; null where there is nothing to
   */
  public record Notice(String text, @Nullable String undo) {
    public static final Notice NONE = new Notice("", null);
  }

  private final Template template = Template.load("library.html");

  /**
   * @param origin of this service, as the reader's browser knows it; empty where it isn't told
   */
  public String render(LibraryView view, Notice notice, String origin) {
    Template.Copy page = page(view, origin);
    page.slot("problem").remove();
    if (!notice.text().isEmpty()) {
      page.slot("status").text(notice.text()).removeAttr("aria-live");
      page.slot("notice").removeAttr("hidden").addClass("told");
    }
    if (notice.undo() != null) {
      Element form = page.slot("notice").appendElement("form");
      form.attr("method", "post").attr("action", notice.undo());
      form.appendElement("button").attr("type", "submit").text("Put it back");
    }
    return page.html();
  }

  /** The page again, with what was wrong beside the field it was wrong in, and nothing lost. */
  public String render(LibraryView view, Refusal refusal, String origin) {
    Template.Copy page = page(view, origin);
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

  private Template.Copy page(LibraryView view, String origin) {
    List<Entry> entries = view.listing().entries();
    Template.Copy page = template.copy();
    page.document().expectFirst(".brand").attr("aria-current", "page");
    page.slot("file-hint").prependText("Allowed are " + DocumentFormat.allowed());
    page.slot("file").attr("accept", DocumentFormat.accept());
    page.slot(entries.isEmpty() ? "articles" : "empty").attr("hidden", true);
    if (origin.isEmpty()) {
      page.slot("bookmark").remove();
    } else {
      page.slot("bookmark-link").attr("href", Bookmark.address(origin));
      page.slot("bookmark-address").val(Bookmark.address(origin));
    }
    UniqueNames names = new UniqueNames();
    for (Entry entry : entries) {
      write(entry, names.of(entry.title()), page.slot("articles").appendElement("li"));
    }
    finding(page, view);
    pages(page, view);
    return page;
  }

  /** The form as it was sent, and in words what came of it. */
  private static void finding(Template.Copy page, LibraryView view) {
    Query query = view.query();
    page.slot("search").val(query.words());
    String sort = query.sort() == null ? "" : query.sort().name().toLowerCase(Locale.ROOT);
    page.slot("sort").expectFirst("[value=\"" + sort + "\"]").attr("selected", true);
    for (TagCount tag : view.tags()) {
      page.slot("tags")
          .appendElement("option")
          .val(tag.tag())
          .text(tag.tag() + " (" + tag.articles() + ")")
          .attr("selected", tag.tag().equalsIgnoreCase(query.tag()));
    }
    if (view.tags().isEmpty()) {
      page.slot("tagging").remove();
    }
    page.slot("new").attr("checked", query.unopened());
    boolean asked = !query.words().isBlank() || query.tag() != null || query.unopened();
    page.textOrRemove("found", asked ? found(view) : "");
    if (asked) {
      page.slot("empty").text("Try fewer words, or show all.").removeAttr("data-empty");
      page.document().title(found(view) + " " + page.document().title());
    }
  }

  private static String found(LibraryView view) {
    int count = view.listing().entries().size();
    if (view.next() != null || view.query().cursor() != null) {
      return "Many articles found; this is a page of them.";
    }
    return switch (count) {
      case 0 -> "No article found.";
      case 1 -> "1 article found.";
      default -> count + " articles found.";
    };
  }

  private static void pages(Template.Copy page, LibraryView view) {
    boolean later = view.query().cursor() != null;
    if (!later && view.next() == null) {
      page.slot("pages").remove();
      return;
    }
    if (later) {
      page.slot("first").attr("href", view.first());
    } else {
      page.slot("first").remove();
    }
    if (view.next() == null) {
      page.slot("next").remove();
    } else {
      page.slot("next").attr("href", view.next()).attr("rel", "next");
    }
  }

  private static void write(Entry entry, String name, Element item) {
    String address = "/articles/" + entry.id();
    Element text = item.appendElement("div");
    EntryItem.write(entry, text.appendElement("a").attr("href", address).text(name), text);
    Element actions = item.appendElement("div").addClass("actions").attr("data-keeper", true);
    EntryItem.button(actions, address + "/edit", "get", "Edit", name);
    EntryItem.button(actions, address + "/remove", "get", "Remove", name).attr("data-remove", true);
  }
}
