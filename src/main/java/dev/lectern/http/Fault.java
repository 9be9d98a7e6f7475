package dev.lectern.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/**
 * The part of a request that is at fault.
 *
 * @param name of the parameter, header or form field; of a JSON body the pointer to the value (RFC
 *     6901), which is empty for the whole body
 */
record Fault(Place in, String name) {
  /** Where a request can be at fault. */
  enum Place {
    METHOD,
    PATH,
    QUERY,
    HEADER,
    FORM,
    BODY
  }

  static final Fault BODY_AS_A_WHOLE = body("");

  static Fault path(String name) {
    return new Fault(Place.PATH, name);
  }

  static Fault query(String name) {
    return new Fault(Place.QUERY, name);
  }

  static Fault header(String name) {
    return new Fault(Place.HEADER, name);
  }

  static Fault form(String name) {
    return new Fault(Place.FORM, name);
  }

  static Fault body(String pointer) {
    return new Fault(Place.BODY, pointer);
  }

  /** A field that a form sends in the address where it only looks, in the body where it changes. */
  static Fault field(HttpServerRequest request, String name) {
    boolean looks =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    return looks ? query(name) : form(name);
  }

  /** What a status is about where nothing else is said. */
  static Fault of(int status, HttpServerRequest request) {
    return switch (status) {
      case 401 -> header("Authorization");
      case 403 -> header("Origin");
      case 404 -> path("");
      case 405, 429 -> new Fault(Place.METHOD, request.method().name());
      case 412, 428 -> header("If-Match");
      case 415 -> header("Content-Type");
      case 416 -> header("Range");
      default -> BODY_AS_A_WHOLE;
    };
  }

  JsonObject json(String detail) {
    return new JsonObject()
        .put("in", in.name().toLowerCase(Locale.ROOT))
        .put("name", name)
        .put("detail", detail);
  }
}
