package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Removes an article; a reader who asked by a form is led back to the library. */
final class RemoveArticleHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  RemoveArticleHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.pathParam("id");
    store
        .delete(id, Freshness.expected(context))
        .onSuccess(
            removed -> {
              if (removed) {
                removed(context);
              } else {
                context.fail(ProblemException.notFound("id", "There is no article " + id + "."));
              }
            })
        .onFailure(context::fail);
  }

  private static void removed(RoutingContext context) {
    if (context.request().method().equals(HttpMethod.DELETE)) {
      context.response().setStatusCode(204).end();
    } else {
      context
          .response()
          .putHeader(
              HttpHeaders.LOCATION, "/?" + LibraryHandler.REMOVED + "=" + context.pathParam("id"))
          .setStatusCode(303)
          .end();
    }
  }
}
