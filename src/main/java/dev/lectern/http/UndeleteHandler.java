package dev.lectern.http;

import dev.lectern.store.DeletedStore;
import dev.lectern.store.Entry;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Puts a removed article back. */
final class UndeleteHandler implements Handler<RoutingContext> {
  private final DeletedStore deleted;

  UndeleteHandler(DeletedStore deleted) {
    this.deleted = deleted;
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.pathParam("id");
    deleted
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
