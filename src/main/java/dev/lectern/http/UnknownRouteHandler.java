package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** What no route took: a wrong method on a known path, or no such page. */
final class UnknownRouteHandler implements Handler<RoutingContext> {
  @Override
  public void handle(RoutingContext context) {
    HttpMethod method = context.request().method();
    String path = context.request().path();
    if (path.equals("/articles") && method != HttpMethod.GET && method != HttpMethod.HEAD) {
      throw new ProblemException(405, "Articles are added by POST.", "POST");
    }
    if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
      throw new ProblemException(
          405, "The method " + method + " is not allowed here.", "GET, HEAD");
    }
    throw ProblemException.notFound("There is no page " + path + ". The library is at /.");
  }
}
