package dev.lectern.http;

import io.vertx.ext.web.RoutingContext;

/** Headers that keep a page to what this service sent: no script, style or frame from elsewhere. */
final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; worker-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void set(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Security-Policy", POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        // With no-referrer the browser would send our own forms with the origin "null".
        .putHeader("Referrer-Policy", "same-origin");
    context.next();
  }
}
