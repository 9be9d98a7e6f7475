package dev.lectern.http;

import dev.lectern.http.page.LibraryPage;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The library page. */
final class LibraryHandler implements Handler<RoutingContext> {
  private final Service service;
  private final LibraryPage page = new LibraryPage();

  LibraryHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    service
        .store()
        .list()
        .map(entries -> page.render(entries, null))
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }
}
