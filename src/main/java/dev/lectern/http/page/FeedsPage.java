package dev.lectern.http.page;

import dev.lectern.store.Feed;
import java.util.List;
import org.jsoup.nodes.Element;

/** The feeds that are followed, and the forms that follow another. */
public final class FeedsPage {
  private final Template template = Template.load("feeds.html");

  /**
   * @param notice what became of the last request, to be told to the reader; may be empty
   */
  public String render(List<Feed> feeds, String notice) {
    Template.Copy page = page(feeds);
    page.slot("problem").remove();
    page.textOrRemove("notice", notice);
    return page.html();
  }

  /** The page again, with what was wrong beside the field it was wrong in, and nothing lost. */
  public String render(List<Feed> feeds, Refusal refusal) {
    Template.Copy page = page(feeds);
    page.slot("notice").remove();
    page.document().title("Not followed: " + page.document().title());
    Element field = page.document().expectFirst("main [name=" + refusal.field().parameter() + "]");
    Forms.refuse(page, field, refusal.message());
    if (refusal.given() != null) {
      field.val(refusal.given());
    }
    return page.html();
  }

  private Template.Copy page(List<Feed> feeds) {
    Template.Copy page = template.copy();
    page.slot(feeds.isEmpty() ? "feeds" : "empty").remove();
    if (feeds.isEmpty()) {
      page.slot("export").remove();
    }
    UniqueNames names = new UniqueNames();
    for (Feed feed : feeds) {
      write(feed, names.of(feed.title()), page.slot("feeds").appendElement("li"));
    }
    return page;
  }

  private static void write(Feed feed, String name, Element item) {
    String address = "/feeds/" + feed.id();
    Element text = item.appendElement("div");
    Element title = text.appendElement("a").attr("href", address).text(name);
    if (feed.language() != null) {
      title.attr("lang", feed.language());
    }
    text.appendElement("p").text(FeedWording.counts(feed) + " " + FeedWording.state(feed));
    Element actions = item.appendElement("div").addClass("actions");
    FeedPage.actions(feed, name, actions);
  }
}
