package dev.lectern.http.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.InputTrustHandler;
import java.util.List;
import java.util.Locale;

/**
 * Refuses forms that no page of ours had. A program is not asked for what pages have: it shows the
 * token itself, or sends none of the headers that browsers send with every form.
 */
final class FormCheck implements InputTrustHandler {
  private static final List<String> TYPES =
      List.of("application/x-www-form-urlencoded", "multipart/form-data");

  private static final List<CharSequence> BROWSER =
      List.of(HttpHeaders.COOKIE, HttpHeaders.ORIGIN, "Sec-Fetch-Site");

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    Visitor visitor = Visitor.of(context);
    String token = request.getFormAttribute(AccessControl.FORM_TOKEN);
    if (isForm(request)
        && visitor.proof() != Visitor.Proof.TOKEN
        && BROWSER.stream().anyMatch(request.headers()::contains)
        && (token == null || !visitor.wasGiven(token))) {
      throw RefusedException.foreignForm(
          "This form is not of a page that Lectern made for you now: you signed in or out since"
              + " then, or the page is another site's. Open the page again and send it from"
              + " there.");
    }
    context.next();
  }

  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && TYPES.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
  }
}
