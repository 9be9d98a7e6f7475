package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.store.Feed;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Function;

/** Pauses a feed, has it fetched, or stops following it: by forms, or as programs ask. */
final class ChangeFeedHandler {
  private final Following following;

  ChangeFeedHandler(Following following) {
    this.following = following;
  }

  /** The JSON {@code {"paused": …}}. */
  void patch(RoutingContext context) {
    boolean paused = paused(context);
    Long version = Freshness.expected(context);
    FeedsHandler.blocking(context, () -> following.pause(id(context), version, paused))
        .onSuccess(feed -> FeedJson.answer(context, feed))
        .onFailure(context::fail);
  }

  void fetch(RoutingContext context) {
    change(context, "fetch", following::fetchNow);
  }

  void pause(RoutingContext context) {
    change(context, "pause", id -> following.pause(id, null, true));
  }

  void resume(RoutingContext context) {
    change(context, "resume", id -> following.pause(id, null, false));
  }

  void retry(RoutingContext context) {
    change(context, "retry", following::retry);
  }

  /** Leads a browser back to the page of the feed, which says what was done. */
  private static void change(RoutingContext context, String what, Function<String, Feed> change) {
    FeedsHandler.blocking(context, () -> change.apply(id(context)))
        .onSuccess(
            feed -> {
              if (FailureHandler.wanted(context).equals("text/html")) {
                back(context, FeedJson.address(feed) + "?" + what);
              } else {
                FeedJson.answer(context, feed);
              }
            })
        .onFailure(context::fail);
  }

  /** DELETE, or the form of the page that asked first. */
  void unfollow(RoutingContext context) {
    Long version = Freshness.expected(context);
    FeedsHandler.blocking(context, () -> following.unfollow(id(context), version))
        .onSuccess(
            was -> {
              if (!was) {
                context.fail(
                    ProblemException.notFound("id", "There is no feed " + id(context) + "."));
              } else if (context.request().method().equals(HttpMethod.DELETE)) {
                context.response().setStatusCode(204).end();
              } else {
                back(context, "/feeds?stopped");
              }
            })
        .onFailure(context::fail);
  }

  private static boolean paused(RoutingContext context) {
    JsonBody body = JsonBody.of(context, Set.of("paused"));
    return body.required("paused", body.flag("paused"));
  }

  private static void back(RoutingContext context, String address) {
    context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, address).end();
  }

  private static String id(RoutingContext context) {
    return context.pathParam("id");
  }
}
