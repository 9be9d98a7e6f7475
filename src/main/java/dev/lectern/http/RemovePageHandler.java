package dev.lectern.http;

import dev.lectern.http.page.RemovePage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The page that asks before an article is removed. */
final class RemovePageHandler implements Handler<RoutingContext> {
  private final ArticleStore store;
  private final RemovePage page = new RemovePage();

  RemovePageHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    Library.answer(store, context, page::render, html -> Answer.html(context, html));
  }
}
