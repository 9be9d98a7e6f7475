package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.http.page.FeedsPage;
import dev.lectern.http.page.Refusal;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Answers a form that was refused with the page of the feeds. */
final class FeedFailureHandler extends FormFailureHandler {
  private final Following following;
  private final FeedsPage page;

  FeedFailureHandler(Following following, FeedsPage page) {
    this.following = following;
    this.page = page;
  }

  @Override
  Future<String> page(RoutingContext context, ProblemException problem) {
    boolean file = context.request().path().endsWith(".opml");
    Refusal refusal =
        new Refusal(
            file ? Refusal.Field.FILE : Refusal.Field.ADDRESS,
            String.valueOf(problem.getMessage()),
            file ? null : context.request().getFormAttribute("address"));
    return FeedsHandler.blocking(context, following::list)
        .map(feeds -> page.render(feeds, refusal));
  }
}
