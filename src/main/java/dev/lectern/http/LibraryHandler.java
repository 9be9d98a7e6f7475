package dev.lectern.http;

import dev.lectern.http.page.LibraryPage;
import dev.lectern.http.page.LibraryPage.Notice;
import dev.lectern.http.page.LibraryView;
import dev.lectern.store.ArticleStore;
import dev.lectern.store.Query;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The library page. */
final class LibraryHandler implements Handler<RoutingContext> {
  /** The query that has the page say which article was removed, and offer to put it back. */
  static final String REMOVED = "removed";

  /** The query that has the page say that an article was changed. */
  static final String CHANGED = "changed";

  /** The query that has the page say that an article was put back. */
  static final String BACK = "back";

  private final ArticleStore store;
  private final LibraryPage page;

  LibraryHandler(ArticleStore store, LibraryPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    Notice notice = notice(context.queryParams());
    view(store, LibraryQuery.of(context.request()))
        .map(view -> page.render(view, notice, Origin.of(context)))
        .onSuccess(
            html -> {
              context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
              Answer.html(context, html);
            })
        .onFailure(context::fail);
  }

  /** What the page shows for this query. */
  static Future<LibraryView> view(ArticleStore store, Query query) {
    return ArticlesHandler.list(store, query)
        .compose(
            listing ->
                store
                    .tags()
                    .map(
                        tags ->
                            new LibraryView(
                                query,
                                listing,
                                tags,
                                LibraryQuery.address("/", query.from(null)),
                                ArticlesHandler.next("/", query, listing))));
  }

  private static Notice notice(MultiMap query) {
    if (query.contains(REMOVED)) {
      String id = query.get(REMOVED);
      return new Notice(
          "The article was removed.",
          id.matches("[a-z0-9-]+") ? "/articles/" + id + "/undelete" : null);
    }
    if (query.contains(CHANGED)) {
      return new Notice("The article was changed.", null);
    }
    return query.contains(BACK) ? new Notice("The article was put back.", null) : Notice.NONE;
  }
}
