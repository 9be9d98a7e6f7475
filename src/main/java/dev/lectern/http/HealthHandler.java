package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Whether the service is up. */
final class HealthHandler {
  private static final JsonObject UP = new JsonObject().put("status", "UP");

  private final ArticleStore store;

  HealthHandler(ArticleStore store) {
    this.store = store;
  }

  /** The process answers. */
  void live(RoutingContext context) {
    up(context);
  }

  /** So does the store. */
  void ready(RoutingContext context) {
    store
        .get("any")
        .onSuccess(found -> up(context))
        .onFailure(
            failure ->
                context.fail(new ProblemException(503, "The library's database does not answer.")));
  }

  private static void up(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Answer.json(context, UP);
  }
}
