package dev.lectern.http.page;

import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import java.util.List;
import org.jsoup.nodes.Element;

/** A feed, and what became of its entries. */
public final class FeedPage {
  private final Template template = Template.load("feed.html");

  /**
   * @param entries those that failed first
   * @param notice what became of the last request, to be told to the reader; may be empty
   */
  public String render(Feed feed, List<FeedEntry> entries, String notice) {
    Template.Copy page = template.copy();
    page.document().title(feed.title() + " - " + page.document().title());
    page.slot("title").text(feed.title());
    if (feed.language() != null) {
      page.slot("title").attr("lang", feed.language());
    }
    page.textOrRemove("notice", notice);
    page.slot("state").text(FeedWording.state(feed));
    page.slot("counts").text(FeedWording.counts(feed));
    page.slot("address").attr("href", feed.address()).text(feed.address());
    if (feed.site() == null) {
      page.slot("site").remove();
    } else {
      page.slot("site-link").attr("href", feed.site()).text(feed.site());
    }
    actions(feed, feed.title(), page.slot("actions"));
    UniqueNames names = new UniqueNames();
    failed(page, feed, entries, names);
    latest(page, entries, names);
    return page.html();
  }

  /** The buttons of a feed. */
  static void actions(Feed feed, String name, Element actions) {
    String address = "/feeds/" + feed.id();
    if (feed.standing() == Feed.Standing.FOLLOWED) {
      EntryItem.button(actions, address + "/fetch", "post", "Fetch now", name);
      EntryItem.button(actions, address + "/pause", "post", "Pause", name);
    } else {
      EntryItem.button(actions, address + "/resume", "post", "Follow again", name);
    }
    EntryItem.button(actions, address + "/remove", "get", "Stop following", name);
  }

  private static void failed(
      Template.Copy page, Feed feed, List<FeedEntry> entries, UniqueNames names) {
    List<FeedEntry> failed = entries.stream().filter(entry -> entry.failure() != null).toList();
    if (failed.isEmpty()) {
      page.slot("failed").remove();
      return;
    }
    page.slot("retry").attr("action", "/feeds/" + feed.id() + "/retry");
    for (FeedEntry entry : failed) {
      Element text = page.slot("failures").appendElement("li").appendElement("div");
      String name = names.of(entry.title());
      if (entry.address() == null) {
        text.appendElement("span").text(name);
      } else {
        text.appendElement("a").attr("href", entry.address()).attr("rel", "noreferrer").text(name);
      }
      text.appendElement("p").text(FeedWording.failure(entry));
    }
  }

  private static void latest(Template.Copy page, List<FeedEntry> entries, UniqueNames names) {
    List<FeedEntry> latest = entries.stream().filter(entry -> entry.failure() == null).toList();
    page.slot(latest.isEmpty() ? "entries" : "empty").remove();
    for (FeedEntry entry : latest) {
      Element text = page.slot("entries").appendElement("li").appendElement("div");
      String name = names.of(entry.title());
      if (entry.article() == null) {
        text.appendElement("span").text(name);
        text.appendElement("p").text("Still to come.");
      } else {
        text.appendElement("a").attr("href", "/articles/" + entry.article()).text(name);
      }
    }
  }
}
