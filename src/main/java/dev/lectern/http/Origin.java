package dev.lectern.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.regex.Pattern;

/** Where this service is, as the reader's browser knows it. */
final class Origin {
  /** It goes into a script: letters of other kinds are no host's. */
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]+");

  private Origin() {}

  /** Empty where the request does not tell. */
  static String of(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    String host = authority == null ? "" : authority.toString();
    return HOST.matcher(host).matches() ? request.scheme() + "://" + host : "";
  }
}
