package dev.lectern.http;

import dev.lectern.http.page.Appearance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Sends a whole body of text, or for HEAD only its headers. */
final class Answer {
  private Answer() {}

  /** Sends a page as its reader has chosen to see pages; it is to be asked for again each time. */
  static void html(RoutingContext context, String body) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    response.headers().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
    if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    SettingsCookie.renew(context);
    // Only what was got can be gone back to.
    String back = request.method().equals(HttpMethod.GET) ? request.uri() : "/";
    String page = Appearance.dress(body, SettingsCookie.read(context), back);
    send(context, "text/html; charset=utf-8", Buffer.buffer(page));
  }

  static void text(RoutingContext context, String body) {
    send(context, "text/plain; charset=utf-8", Buffer.buffer(body));
  }

  static void json(RoutingContext context, JsonObject body) {
    send(context, "application/json", body.toBuffer());
  }

  static void json(RoutingContext context, JsonArray body) {
    send(context, "application/json", body.toBuffer());
  }

  static void send(RoutingContext context, String type, Buffer body) {
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
    if (context.request().method().equals(HttpMethod.HEAD)) {
      context
          .response()
          .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
          .end();
    } else {
      context.response().end(body);
    }
  }
}
