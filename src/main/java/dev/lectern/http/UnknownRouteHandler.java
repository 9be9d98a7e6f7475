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
    boolean reading = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    if (path.equals("/articles") && !reading) {
      throw new ProblemException(405, "Articles are added by POST.", "POST");
    }
    if (!reading) {
      throw new ProblemException(
          405, "The method " + method + " is not allowed here.", "GET, HEAD");
    }
    throw ProblemException.notFound("There is no page " + path + ". The library is at /.");
  }
}
