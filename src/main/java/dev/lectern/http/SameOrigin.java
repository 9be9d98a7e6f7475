package dev.lectern.http;

import dev.lectern.http.access.Visitor;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;

/**
 * Refuses changes that another site's page asks the reader's browser for. What the bookmark posts
 * from there changes nothing: it leads to a page that asks first.
 */
final class SameOrigin {
  private SameOrigin() {}

  static void requireForChanges(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (changes(request.method())
        && !request.path().equals(OfferHandler.PATH)
        && isForeign(context)) {
      context.fail(
          new ProblemException(
              403,
              "This came from a page of another site. Changes are taken from Lectern's own pages only."));
    } else {
      context.next();
    }
  }

  /** Whether the request comes from another site's page. */
  static boolean isForeign(RoutingContext context) {
    String origin = context.request().getHeader("Origin");
    String host = Visitor.of(context).caller().authority();
    return origin != null && !authority(origin).equalsIgnoreCase(host);
  }

  private static boolean changes(HttpMethod method) {
    return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
