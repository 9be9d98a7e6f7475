package dev.lectern.http;

import dev.lectern.http.page.PartsPage;
import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The page on which people see what of a page is read and what is left out, and change it. */
final class PartsPageHandler implements Handler<RoutingContext> {
  private final ArticleStore store;
  private final PartsPage page;

  PartsPageHandler(ArticleStore store, PartsPage page) {
    this.store = store;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext context) {
    Library.answer(
        store, context, article -> page.render(article, ""), html -> Answer.html(context, html));
  }
}
