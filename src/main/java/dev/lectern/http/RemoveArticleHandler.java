package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Removes an article. */
final class RemoveArticleHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  RemoveArticleHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.pathParam("id");
    store
        .delete(id)
        .onSuccess(
            removed -> {
              if (removed) {
                context.response().setStatusCode(204).end();
              } else {
                context.fail(ProblemException.notFound("There is no article " + id + "."));
              }
            })
        .onFailure(context::fail);
  }
}
