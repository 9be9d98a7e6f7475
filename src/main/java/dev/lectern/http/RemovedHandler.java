package dev.lectern.http;

import dev.lectern.http.page.RemovedPage;
import dev.lectern.store.DeletedStore;
import io.vertx.ext.web.RoutingContext;

/** The page of what can be put back. */
final class RemovedHandler {
  private RemovedHandler() {}

  static void answer(DeletedStore deleted, RemovedPage page, RoutingContext context) {
    deleted
        .list()
        .map(page::render)
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }
}
