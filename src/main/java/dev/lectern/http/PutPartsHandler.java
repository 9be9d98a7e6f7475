package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Takes a document that says which parts of an article are read. */
final class PutPartsHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  PutPartsHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    PartsChoice.json(context)
        .keep(store, context)
        .onSuccess(
            article ->
                context
                    .response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ETAG, PartsDocument.of(article).etag())
                    .end())
        .onFailure(context::fail);
  }
}
