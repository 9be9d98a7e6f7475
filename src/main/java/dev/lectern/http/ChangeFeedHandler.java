package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.store.Feed;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

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
        .onSuccess(feed -> answer(context, feed))
        .onFailure(context::fail);
  }

  /** What the end of the address says. */
  void act(RoutingContext context) {
    String action = context.pathParam("action");
    FeedsHandler.blocking(context, () -> done(id(context), action))
        .onSuccess(
            feed -> {
              if (FailureHandler.wanted(context).equals("text/html")) {
                back(context, FeedJson.address(feed) + "?" + action);
              } else {
                answer(context, feed);
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
                context.fail(ProblemException.notFound("There is no feed " + id(context) + "."));
              } else if (context.request().method().equals(HttpMethod.DELETE)) {
                context.response().setStatusCode(204).end();
              } else {
                back(context, "/feeds?stopped");
              }
            })
        .onFailure(context::fail);
  }

  private Feed done(String id, String action) {
    return switch (action) {
      case "fetch" -> following.fetchNow(id);
      case "retry" -> following.retry(id);
      default -> following.pause(id, null, action.equals("pause"));
    };
  }

  private static boolean paused(RoutingContext context) {
    try {
      JsonObject json = context.body().asJsonObject();
      Boolean paused = json == null ? null : json.getBoolean("paused");
      if (paused != null && json.fieldNames().equals(Set.of("paused"))) {
        return paused;
      }
    } catch (DecodeException | ClassCastException e) {
      // Told below.
    }
    throw ProblemException.badRequest(
        "The body must be JSON with \"paused\", true or false, and no other.");
  }

  private static void answer(RoutingContext context, Feed feed) {
    context.response().putHeader(HttpHeaders.ETAG, FeedJson.etag(feed));
    Answer.json(context, FeedJson.of(feed));
  }

  private static void back(RoutingContext context, String address) {
    context.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, address).end();
  }

  private static String id(RoutingContext context) {
    return context.pathParam("id");
  }
}
