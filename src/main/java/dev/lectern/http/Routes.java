package dev.lectern.http;

import dev.lectern.http.access.Access;
import dev.lectern.http.access.AccessControl;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.InputTrustHandler;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of routes. Each line says who is answered: there is no other way to add one. A request
 * goes to the first line that fits.
 */
final class Routes {
  private final Router router;
  private final AccessControl access;
  private final List<RouteLine> lines = new ArrayList<>();

  Routes(Router router, AccessControl access) {
    this.router = router;
    this.access = access;
  }

  /** What was added so far, in order. */
  List<RouteLine> lines() {
    return List.copyOf(lines);
  }

  /** Adds an answer to GET and HEAD. */
  Route get(Access access, String path, Handler<RoutingContext> handler) {
    return add(
        new RouteLine(List.of(HttpMethod.GET, HttpMethod.HEAD), path, access, null), handler);
  }

  /** Adds an answer to POST. */
  Route post(Access access, String path, BodyLimit limit, Handler<RoutingContext> handler) {
    return add(HttpMethod.POST, access, path, limit, handler);
  }

  /** Adds an answer to another method. */
  Route add(
      HttpMethod method,
      Access access,
      String path,
      @Nullable BodyLimit limit,
      Handler<RoutingContext> handler) {
    return add(new RouteLine(List.of(method), path, access, limit), handler);
  }

  private Route add(RouteLine line, Handler<RoutingContext> handler) {
    lines.add(line);
    Route route = router.routeWithRegex(line.regex());
    line.methods().forEach(route::method);
    // These are of the kinds that may stand before the body is taken in.
    route.handler((PlatformHandler) line::mark).handler(access.guard(line.access()));
    BodyLimit limit = line.limit();
    if (limit != null) {
      route.handler((InputTrustHandler) limit.intake()::handle);
      if (!limit.isOfAnySite()) {
        route.handler(access.formCheck());
      }
    }
    return route.handler(handler);
  }

  /** Adds files that everyone may see, at the path and below it. */
  void files(String path, Handler<RoutingContext> handler) {
    RouteLine line =
        new RouteLine(List.of(HttpMethod.GET, HttpMethod.HEAD), path + "/*", Access.PUBLIC, null);
    lines.add(line);
    router
        .route(line.path())
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(line::mark)
        .handler(handler);
  }
}
