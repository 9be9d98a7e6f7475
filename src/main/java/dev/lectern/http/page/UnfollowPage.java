package dev.lectern.http.page;

import dev.lectern.store.Feed;

/** Asks whether a feed shall really be followed no more. */
public final class UnfollowPage {
  private final Template template = Template.load("unfollow.html");

  public String render(Feed feed) {
    Template.Copy page = template.copy();
    page.slot("title").text(feed.title());
    if (feed.language() != null) {
      page.slot("title").attr("lang", feed.language());
    }
    page.slot("form").attr("action", "/feeds/" + feed.id() + "/remove");
    page.slot("back").attr("href", "/feeds/" + feed.id());
    return page.html();
  }
}
