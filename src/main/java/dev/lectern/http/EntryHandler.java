package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** An article's line of the list, for those who ask for JSON; others go on to its page. */
final class EntryHandler implements Handler<RoutingContext> {
  private final ArticleStore store;

  EntryHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    if (Accepted.best(accept, List.of("text/html", "application/json")).equals("text/html")) {
      context.next();
      return;
    }
    String id = context.pathParam("id");
    store
        .entry(id)
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    entry -> {
                      context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
                      EntryJson.answer(context, entry);
                    },
                    () ->
                        context.fail(
                            ProblemException.notFound("id", "There is no article " + id + "."))))
        .onFailure(context::fail);
  }
}
