package dev.lectern.http;

import dev.lectern.http.page.LibraryPage;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The library page. */
final class LibraryHandler implements Handler<RoutingContext> {
  /** The query that has the page say that an article was removed. */
  static final String REMOVED = "removed";

  private final Service service;
  private final LibraryPage page;

  LibraryHandler(Service service, LibraryPage page) {
    this.service = service;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    String notice = context.queryParams().contains(REMOVED) ? "The article was removed." : "";
    service
        .store()
        .list()
        .map(entries -> page.render(entries, notice, Origin.of(context.request())))
        .onSuccess(
            html -> {
              context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
              Answer.html(context, html);
            })
        .onFailure(context::fail);
  }
}
