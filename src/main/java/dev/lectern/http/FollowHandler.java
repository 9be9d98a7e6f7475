package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.store.Followed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a feed, by its address or that of a page that names it. */
final class FollowHandler implements Handler<RoutingContext> {
  private final Following following;

  FollowHandler(Following following) {
    this.following = following;
  }

  @Override
  public void handle(RoutingContext context) {
    String address = address(context);
    FeedsHandler.blocking(context, () -> following.follow(address))
        .onSuccess(followed -> answer(context, followed))
        .onFailure(context::fail);
  }

  private static void answer(RoutingContext context, Followed followed) {
    String address = FeedJson.address(followed.feed());
    if (FailureHandler.wanted(context).equals("text/html")) {
      context
          .response()
          .setStatusCode(303)
          .putHeader(HttpHeaders.LOCATION, address + (followed.fresh() ? "?followed" : "?known"))
          .end();
    } else {
      context
          .response()
          .setStatusCode(201)
          .putHeader(HttpHeaders.LOCATION, address)
          .putHeader(HttpHeaders.ETAG, FeedJson.etag(followed.feed()));
      Answer.json(context, FeedJson.of(followed.feed()));
    }
  }

  private static String address(RoutingContext context) {
    String address = Objects.toString(given(context), "").strip();
    if (address.isEmpty()) {
      throw new ProblemException(
          422, "There is no \"address\". Write one such as https://example.org/feed.");
    }
    return address;
  }

  private static @Nullable String given(RoutingContext context) {
    String type = Objects.toString(context.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
    if (!type.startsWith("application/json")) {
      return context.request().getFormAttribute("address");
    }
    try {
      JsonObject json = context.body().asJsonObject();
      return json == null ? null : json.getString("address");
    } catch (DecodeException | ClassCastException e) {
      throw ProblemException.badRequest("The body is not JSON of the form {\"address\": \"…\"}.");
    }
  }
}
