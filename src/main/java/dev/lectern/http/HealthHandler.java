package dev.lectern.http;

import dev.lectern.store.ArticleStore;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Live: the process answers. Ready: so does the store. */
final class HealthHandler implements Handler<RoutingContext> {
  private static final JsonObject UP = new JsonObject().put("status", "UP");

  private final ArticleStore store;

  HealthHandler(ArticleStore store) {
    this.store = store;
  }

  @Override
  public void handle(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (context.pathParam("kind").equals("live")) {
      Answer.json(context, UP);
      return;
    }
    store
        .get("any")
        .onSuccess(found -> Answer.json(context, UP))
        .onFailure(
            failure ->
                context.fail(new ProblemException(503, "The library's database does not answer.")));
  }
}
