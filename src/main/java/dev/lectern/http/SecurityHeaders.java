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
    // It governs documents and workers; a page's scripts and styles are governed by the page's own.
    if (!context.request().path().startsWith("/web/")) {
      context.response().putHeader("Content-Security-Policy", POLICY);
    }
    context
        .response()
        .putHeader("X-Content-Type-Options", "nosniff")
        // "no-referrer" would have browsers send our own forms with "Origin: null".
        .putHeader("Referrer-Policy", "same-origin");
    context.next();
  }
}
