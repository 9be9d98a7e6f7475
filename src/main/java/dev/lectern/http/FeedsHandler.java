package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.http.page.FeedPage;
import dev.lectern.http.page.FeedsPage;
import dev.lectern.http.page.UnfollowPage;
import dev.lectern.store.Feed;
import dev.lectern.store.FeedEntry;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Shows the feeds, as pages to browsers and as JSON to programs. */
final class FeedsHandler {
  /** What a page says after a change, by the query that its form led to. */
  private static final Map<String, String> NOTICES =
      Map.of(
          "followed", "The feed is followed. Its articles come in one after the other.",
          "known", "The feed was followed before.",
          "stopped", "The feed is followed no more. Its articles stay in the library.",
          "fetch", "The feed is being fetched.",
          "pause", "The feed is paused.",
          "resume", "The feed is followed again.",
          "retry", "What could not be added is tried again.");

  private final Following following;
  private final FeedsPage feedsPage;
  private final FeedPage feedPage = new FeedPage();
  private final UnfollowPage unfollowPage = new UnfollowPage();

  FeedsHandler(Following following, FeedsPage feedsPage) {
    this.following = following;
    this.feedsPage = feedsPage;
  }

  void list(RoutingContext context) {
    blocking(context, following::list)
        .onSuccess(
            feeds -> {
              if (isForPeople(context)) {
                Answer.html(context, feedsPage.render(feeds, notice(context)));
              } else {
                Answer.tagged(context, "application/json", FeedJson.of(feeds).toBuffer());
              }
            })
        .onFailure(context::fail);
  }

  /** The list as other feed readers take it. */
  void export(RoutingContext context) {
    blocking(context, following::exportOpml)
        .onSuccess(
            opml -> {
              context
                  .response()
                  .putHeader("Content-Disposition", "attachment; filename=\"feeds.opml\"")
                  .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
              Answer.send(context, "text/x-opml; charset=utf-8", Buffer.buffer(opml));
            })
        .onFailure(context::fail);
  }

  void feed(RoutingContext context) {
    blocking(context, () -> new Shown(present(context), following.entries(id(context))))
        .onSuccess(
            shown -> {
              if (isForPeople(context)) {
                Answer.html(
                    context, feedPage.render(shown.feed(), shown.entries(), notice(context)));
              } else {
                context.response().putHeader(HttpHeaders.ETAG, FeedJson.etag(shown.feed()));
                Answer.json(context, FeedJson.of(shown.feed(), shown.entries()));
              }
            })
        .onFailure(context::fail);
  }

  /** The page that asks before a feed is followed no more. */
  void ask(RoutingContext context) {
    blocking(context, () -> unfollowPage.render(present(context)))
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }

  private record Shown(Feed feed, List<FeedEntry> entries) {}

  static <T> Future<T> blocking(RoutingContext context, Supplier<T> work) {
    return context.vertx().executeBlocking(work::get, false);
  }

  private static boolean isForPeople(RoutingContext context) {
    context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    return FailureHandler.wanted(context).equals("text/html");
  }

  private Feed present(RoutingContext context) {
    return following
        .get(id(context))
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "id", "There is no feed " + id(context) + ". The feeds are at /feeds."));
  }

  private static String id(RoutingContext context) {
    return context.pathParam("id");
  }

  private static String notice(RoutingContext context) {
    String imported = ImportFeedsHandler.notice(context.queryParams());
    return NOTICES.entrySet().stream()
        .filter(known -> context.queryParams().contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(imported);
  }
}
