package dev.lectern.http;

import dev.lectern.http.access.Visitor;
import dev.lectern.network.Caller;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Where this service is, as the reader's browser knows it. */
final class Origin {
  /** It goes into a script: letters of other kinds are no host's. */
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]+");

  private Origin() {}

  /** Empty where the request does not tell. */
  static String of(RoutingContext context) {
    Caller caller = Visitor.of(context).caller();
    String host = caller.authority();
    return HOST.matcher(host).matches() ? caller.scheme() + "://" + host : "";
  }
}
