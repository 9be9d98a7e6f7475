package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.http.page.FeedsPage;
import dev.lectern.http.page.Refusal;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a form that was refused with the page of the feeds, the reason beside the field and the
 * reader's words still in it. Other clients and other failures go on to the {@link FailureHandler}.
 */
final class FeedFailureHandler implements Handler<RoutingContext> {
  private final Following following;
  private final FeedsPage page;

  FeedFailureHandler(Following following, FeedsPage page) {
    this.following = following;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.response().headWritten() || !FailureHandler.wanted(context).equals("text/html")) {
      context.next();
      return;
    }
    ProblemException problem = FailureHandler.problem(context);
    if (problem.status() != 422) {
      context.next();
      return;
    }
    boolean file = context.request().path().endsWith("/import");
    Refusal refusal =
        new Refusal(
            file ? Refusal.Field.FILE : Refusal.Field.ADDRESS,
            String.valueOf(problem.getMessage()),
            file ? null : context.request().getFormAttribute("address"));
    FeedsHandler.blocking(context, following::list)
        .onSuccess(
            feeds -> {
              context
                  .response()
                  .setStatusCode(problem.status())
                  .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              Answer.html(context, page.render(feeds, refusal));
            })
        .onFailure(e -> context.next());
  }
}
