package dev.lectern.http;

import dev.lectern.http.access.AccessControl;
import dev.lectern.http.access.Visitor;
import dev.lectern.http.page.Appearance;
import dev.lectern.http.page.FormKeys;
import dev.lectern.http.page.Visit;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Sends a whole body of text, or for HEAD only its headers. */
final class Answer {
  private Answer() {}

  /** Sends a page as its reader has chosen to see pages; it is to be asked for again each time. */
  static void html(RoutingContext context, String body) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    SecurityHeaders.confine(context);
    response.headers().add(HttpHeaders.VARY, "Cookie, Authorization");
    String keep = response.headers().get(HttpHeaders.CACHE_CONTROL);
    if (keep == null || keep.equals("no-cache")) {
      // What its forms carry is this visitor's alone.
      response.putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    SettingsCookie.renew(context);
    // Only what was got can be gone back to.
    String back = request.method().equals(HttpMethod.GET) ? request.uri() : "/";
    Visitor visitor = Visitor.of(context);
    Visit visit = new Visit(visitor.mayChange(), visitor.isSignedIn(), visitor.caller().local());
    String page =
        FormKeys.fill(
            visit.dress(Appearance.dress(body, SettingsCookie.read(context), back), back),
            AccessControl.FORM_TOKEN,
            visitor::formToken);
    send(context, "text/html; charset=utf-8", Buffer.buffer(page));
  }

  static void text(RoutingContext context, String body) {
    send(context, "text/plain; charset=utf-8", Buffer.buffer(body));
  }

  static void json(RoutingContext context, JsonObject body) {
    send(context, "application/json", body.toBuffer());
  }

  /** Sends data under an ETag of its own; or 304 to who has it already. */
  static void tagged(RoutingContext context, String type, Buffer body) {
    String etag = Freshness.etag(body.toString());
    Freshness.tag(context, etag);
    if (!Freshness.notModified(context, etag)) {
      send(context, type, body);
    }
  }

  /** Sends the body, to be asked for again each time where nothing else is set. */
  static void send(RoutingContext context, String type, Buffer body) {
    HttpServerResponse response = context.response();
    response.putHeader(HttpHeaders.CONTENT_TYPE, type);
    if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    if (!context.request().method().equals(HttpMethod.HEAD)) {
      response.end(body);
      return;
    }
    // Packed for the way, the body of a GET would have another length.
    if (!context.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    }
    response.end();
  }
}
