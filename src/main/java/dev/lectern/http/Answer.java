package dev.lectern.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Sends a whole body of text, or for HEAD only its headers. */
final class Answer {
  private Answer() {}

  static void html(RoutingContext context, String body) {
    send(context, "text/html; charset=utf-8", Buffer.buffer(body));
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
