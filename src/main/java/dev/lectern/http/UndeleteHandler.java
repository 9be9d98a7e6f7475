package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import dev.lectern.store.Entry;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Puts a removed article back. */
final class UndeleteHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  UndeleteHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.pathParam("id");
    store
        .undelete(id, Freshness.expected(context))
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    entry -> answer(context, entry),
                    () ->
                        context.fail(
                            ProblemException.notFound(
                                "id", "There is no removed article " + id + " to put back."))))
        .onFailure(context::fail);
  }

  private static void answer(RoutingContext context, Entry entry) {
    if (FailureHandler.wanted(context).equals("text/html")) {
      context
          .response()
          .setStatusCode(303)
          .putHeader(HttpHeaders.LOCATION, "/?" + LibraryHandler.BACK)
          .end();
    } else {
      EntryJson.answer(context, entry);
    }
  }
}
