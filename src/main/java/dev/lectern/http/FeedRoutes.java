package dev.lectern.http;

import static dev.lectern.http.access.Access.CHANGE;

import dev.lectern.feed.Following;
import dev.lectern.http.page.FeedsPage;
import io.vertx.core.http.HttpMethod;

/**
 * The feeds that are followed. They are for who may change the library: the address of a feed may
 * hold the key of somebody's subscription.
 */
final class FeedRoutes {
  private static final String FEEDS = "/feeds";
  private static final String OPML = FEEDS + ".opml";
  private static final String FEED = FEEDS + "/{id}";

  private FeedRoutes() {}

  static void add(Routes routes, Following following) {
    FeedsPage page = new FeedsPage();
    FeedsHandler show = new FeedsHandler(following, page);
    FeedFailureHandler failure = new FeedFailureHandler(following, page);
    ChangeFeedHandler change = new ChangeFeedHandler(following);
    routes.get(CHANGE, FEEDS, show::list);
    routes.get(CHANGE, OPML, show::export);
    routes
        .post(CHANGE, FEEDS, BodyLimit.FORM, new FollowHandler(following))
        .failureHandler(failure);
    routes
        .post(CHANGE, OPML, BodyLimit.FEEDS, new ImportFeedsHandler(following))
        .failureHandler(failure);
    routes.get(CHANGE, FEED, show::feed);
    routes.add(HttpMethod.PATCH, CHANGE, FEED, BodyLimit.FORM, change::patch);
    routes.add(HttpMethod.DELETE, CHANGE, FEED, null, change::unfollow);
    routes.get(CHANGE, FEED + "/remove", show::ask);
    routes.post(CHANGE, FEED + "/remove", BodyLimit.FORM, change::unfollow);
    routes.post(CHANGE, FEED + "/fetch", BodyLimit.FORM, change::fetch);
    routes.post(CHANGE, FEED + "/pause", BodyLimit.FORM, change::pause);
    routes.post(CHANGE, FEED + "/resume", BodyLimit.FORM, change::resume);
    routes.post(CHANGE, FEED + "/retry", BodyLimit.FORM, change::retry);
  }
}
