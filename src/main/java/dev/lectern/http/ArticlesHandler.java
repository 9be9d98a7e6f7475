package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import dev.lectern.store.Listing;
import dev.lectern.store.Query;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The library's list as JSON, a page at a time; browsers are led to the page of it. */
final class ArticlesHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  ArticlesHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    Query query = LibraryQuery.of(context.request());
    context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (FailureHandler.wanted(context).equals("text/html")) {
      context
          .response()
          .setStatusCode(303)
          .putHeader(HttpHeaders.LOCATION, LibraryQuery.address("/", query))
          .end();
      return;
    }
    list(store, query)
        .onSuccess(listing -> answer(context, listing, next("/articles", query, listing)))
        .onFailure(context::fail);
  }

  private static void answer(RoutingContext context, Listing listing, @Nullable String next) {
    if (next != null) {
      // RFC 8288.
      context.response().putHeader("Link", "<" + next + ">; rel=\"next\"");
    }
    Answer.tagged(context, "application/json", EntryJson.of(listing, next).toBuffer());
  }

  /** The page; a cursor of another list is a 400. */
  static Future<Listing> list(ArticleStore store, Query query) {
    return store
        .list(query)
        .recover(
            e ->
                Future.failedFuture(
                    e instanceof IllegalArgumentException
                        ? ProblemException.badRequest(
                            Fault.query("cursor"), String.valueOf(e.getMessage()))
                        : e));
  }

  /** The address of the page after this one; null on the last. */
  static @Nullable String next(String path, Query query, Listing listing) {
    return listing.next() == null ? null : LibraryQuery.address(path, query.from(listing.next()));
  }
}
