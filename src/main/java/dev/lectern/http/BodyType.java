package dev.lectern.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/** The media type of a body that was sent. */
final class BodyType {
  static final String URL_ENCODED = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";
  static final String JSON = "application/json";

  private BodyType() {}

  /** Without its parameters; empty where none is told. */
  static String of(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return header == null ? "" : header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws ProblemException 415 when a form was not sent
   */
  static void requireForm(RoutingContext context) {
    String type = of(context);
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    boolean parted = type.equals(MULTIPART) && header.contains("boundary=");
    if (!parted && !type.equals(URL_ENCODED)) {
      throw unsupported(type, List.of(URL_ENCODED, MULTIPART + " with its boundary"));
    }
  }

  /**
   * @param allowed what a body without a type is taken for too
   * @throws ProblemException 415 when it is of another type
   */
  static void require(RoutingContext context, List<String> allowed) {
    String type = of(context);
    if (!type.isEmpty() && !allowed.contains(type)) {
      throw unsupported(type, allowed);
    }
  }

  static ProblemException unsupported(String type, List<String> allowed) {
    return new ProblemException(
        415,
        "The content type is \"" + type + "\"; allowed are " + String.join(", ", allowed) + ".");
  }
}
