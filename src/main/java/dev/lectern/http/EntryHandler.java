package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** An article's line of the list, for those who ask for JSON; others go on to its page. */
final class EntryHandler implements Handler<RoutingContext> {
  private final Service service;

  EntryHandler(Service service) {
    this.service = service;
  }

  @Override
  public void handle(RoutingContext context) {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    if (Accepted.best(accept, List.of("text/html", "application/json")).equals("text/html")) {
      context.next();
      return;
    }
    // Of no use here; but a question that a browser is refused is refused to all.
    Parameters.delivery(context.request(), service.voices());
    String id = context.pathParam("id");
    service
        .store()
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
