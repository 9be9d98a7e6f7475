package dev.lectern.http;

import dev.lectern.http.access.Visitor;
import dev.lectern.network.Caller;
import dev.lectern.network.LoopbackName;
import io.vertx.ext.web.RoutingContext;

/** Headers that keep a page to what this service sent: no script, style or frame from elsewhere. */
final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; worker-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** Keeps the page that is answered with to what this service sent. */
  static void confine(RoutingContext context) {
    context.response().putHeader("Content-Security-Policy", POLICY);
  }

  static void set(RoutingContext context) {
    // It governs documents and workers; a page's scripts and styles are governed by the page's own.
    if (!context.request().path().startsWith("/web/")) {
      confine(context);
    }
    Caller caller = Visitor.of(context).caller();
    // It binds all ports of a name: this machine's own name has others too.
    if (caller.secure() && !LoopbackName.matches(caller.authority())) {
      context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    context
        .response()
        .putHeader("X-Content-Type-Options", "nosniff")
        // "no-referrer" would have browsers send our own forms with "Origin: null".
        .putHeader("Referrer-Policy", "same-origin");
    context.next();
  }
}
