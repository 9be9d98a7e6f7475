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

  /** Whether a form was sent, whose fields are read. */
  static boolean isForm(RoutingContext context) {
    String type = of(context);
    return type.equals(URL_ENCODED) || type.equals(MULTIPART);
  }

  /**
   * Whether Vert.x reads fields from the body: also of types that only begin like those of forms.
   */
  static boolean isReadAsForm(RoutingContext context) {
    String type = of(context);
    return type.startsWith(URL_ENCODED) || type.startsWith(MULTIPART);
  }

  /** Whether a form in parts does not tell what stands between them. */
  static boolean lacksBoundary(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return of(context).startsWith(MULTIPART)
        && !header.toLowerCase(Locale.ROOT).contains("boundary=");
  }

  /**
   * @throws ProblemException 415 when a form was not sent
   */
  static void requireForm(RoutingContext context) {
    if (!isForm(context)) {
      throw unsupported(of(context), List.of(URL_ENCODED, MULTIPART));
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
