package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** The parts of an article's page as data. */
final class PartsFileHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  PartsFileHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    Library.answer(
        store,
        context,
        PartsDocument::of,
        document -> Answer.tagged(context, "application/json", Buffer.buffer(document.text())));
  }
}
