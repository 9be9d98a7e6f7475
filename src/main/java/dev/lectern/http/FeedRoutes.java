package dev.lectern.http;

import dev.lectern.feed.Following;
import dev.lectern.http.page.FeedsPage;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/** The addresses of the feeds that are followed. */
final class FeedRoutes {
  /** Bytes of a list of feeds: those of a thousand take some hundred thousand. */
  private static final long LARGEST_LIST = 2L << 20;

  /** Bytes of an address, with room to spare. */
  private static final long LARGEST_FORM = 64L << 10;

  private static final String FEEDS = "/feeds";
  private static final String FEED = FEEDS + "/(?<id>[a-z0-9-]+)";

  private final Following following;
  private final FeedsPage page = new FeedsPage();

  FeedRoutes(Following following) {
    this.following = following;
  }

  /** To be added before the failure handler of all routes. */
  void addFailures(Router router) {
    FeedFailureHandler failures = new FeedFailureHandler(following, page);
    router.post(FEEDS).failureHandler(failures);
    router.post(FEEDS + "/import").failureHandler(failures);
  }

  void add(Router router) {
    FeedsHandler show = new FeedsHandler(following, page);
    get(router, FEEDS).handler(show::list);
    get(router, FEEDS + "\\.opml").handler(show::export);
    get(router, FEED).handler(show::feed);
    get(router, FEED + "/remove").handler(show::ask);
    router
        .post(FEEDS)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
        .handler(new FollowHandler(following));
    router
        .post(FEEDS + "/import")
        .handler(Uploads.body(LARGEST_LIST))
        .handler(new ImportFeedsHandler(following));
    ChangeFeedHandler change = new ChangeFeedHandler(following);
    router
        .routeWithRegex(HttpMethod.PATCH, FEED)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FORM))
        .handler(change::patch);
    router.deleteWithRegex(FEED).handler(change::unfollow);
    router.postWithRegex(FEED + "/remove").handler(change::unfollow);
    router.postWithRegex(FEED + "/(?<action>fetch|pause|resume|retry)").handler(change::act);
  }

  private static Route get(Router router, String path) {
    return router.routeWithRegex(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
  }
}
