package dev.lectern.http;

import dev.lectern.article.fetch.FetchException;
import dev.lectern.feed.FeedException;
import dev.lectern.feed.Following;
import dev.lectern.store.Followed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Follows a feed, by its address or that of a page that names it. */
final class FollowHandler implements Handler<RoutingContext> {
  private static final String ADDRESS = "address";

  private static final List<String> TYPES =
      List.of(BodyType.URL_ENCODED, BodyType.MULTIPART, BodyType.JSON);

  private final Following following;

  FollowHandler(Following following) {
    this.following = following;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyType.require(context, TYPES);
    boolean form = BodyType.isForm(context);
    String given =
        form
            ? context.request().getFormAttribute(ADDRESS)
            : JsonBody.of(context, Set.of(ADDRESS)).string(ADDRESS);
    Fault fault = form ? Fault.form(ADDRESS) : Fault.body("/" + ADDRESS);
    String address = Objects.toString(given, "").strip();
    FeedsHandler.blocking(context, () -> follow(address, fault))
        .onSuccess(followed -> answer(context, followed))
        .onFailure(context::fail);
  }

  private Followed follow(String address, Fault fault) {
    if (address.isEmpty()) {
      throw new ProblemException(
          422, fault, "There is no \"address\". Write one such as https://example.org/feed.");
    }
    try {
      return following.follow(address);
    } catch (FetchException | FeedException e) {
      throw new ProblemException(422, fault, String.valueOf(e.getMessage()));
    }
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
          .setStatusCode(followed.fresh() ? 201 : 200)
          .putHeader(HttpHeaders.LOCATION, address);
      FeedJson.answer(context, followed.feed());
    }
  }
}
