package dev.lectern.http;

import dev.lectern.http.page.RemovedPage;
import dev.lectern.store.ArticleStore;
import io.vertx.ext.web.RoutingContext;

/** The page of what can be put back. */
final class RemovedHandler {
  private RemovedHandler() {}

  static void answer(ArticleStore store, RemovedPage page, RoutingContext context) {
    store
        .deleted()
        .map(page::render)
        .onSuccess(html -> Answer.html(context, html))
        .onFailure(context::fail);
  }
}
