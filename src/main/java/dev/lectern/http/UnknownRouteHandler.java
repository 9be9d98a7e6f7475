package dev.lectern.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What no route took: a question for the methods of a path, a wrong one, or no such page. */
final class UnknownRouteHandler implements Handler<RoutingContext> {
  /** The part of the address whose files have no routes of their own. */
  private static final String FILES = "/web/";

  private final Router router;

  UnknownRouteHandler(Router router) {
    this.router = router;
  }

  @Override
  public void handle(RoutingContext context) {
    String path = context.normalizedPath();
    HttpMethod method = context.request().method();
    Set<String> allowed = allowed(path);
    if (allowed.isEmpty() || allowed.contains(method.name())) {
      throw ProblemException.notFound(
          "", "There is no page " + context.request().path() + ". The library is at /.");
    }
    allowed.add(HttpMethod.OPTIONS.name());
    String allow = String.join(", ", allowed);
    if (!method.equals(HttpMethod.OPTIONS)) {
      throw ProblemException.notAllowed(method.name(), allow);
    }
    context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, allow).end();
  }

  /** The methods of the routes that this path has. */
  private Set<String> allowed(String path) {
    if (path.startsWith(FILES)) {
      return new TreeSet<>(Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
    }
    return router.getRoutes().stream()
        .filter(route -> route.methods() != null && leads(route, path))
        .flatMap(route -> route.methods().stream())
        .map(HttpMethod::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean leads(Route route, String path) {
    // The name of a route that was given none is its path or its regular expression.
    String name = route.getName();
    return name != null && (route.isRegexPath() ? path.matches(name) : path.equals(name));
  }
}
