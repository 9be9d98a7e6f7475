package dev.lectern.http.access;

import dev.lectern.network.Caller;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** How a browser shows that it is signed in; no script reads it. */
final class SessionCookie {
  private static final String NAME = "lectern_session";

  private SessionCookie() {}

  static @Nullable String read(RoutingContext context) {
    Cookie cookie = context.request().getCookie(NAME);
    return cookie == null ? null : cookie.getValue();
  }

  static void write(RoutingContext context, Caller caller, String secret) {
    context.response().addCookie(cookie(secret, caller).setMaxAge(Sessions.LIFE.toSeconds()));
  }

  static void remove(RoutingContext context, Caller caller) {
    context.response().addCookie(cookie("", caller).setMaxAge(0));
  }

  private static Cookie cookie(String value, Caller caller) {
    return Cookie.cookie(NAME, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(caller.secure())
        // With a link from elsewhere, as in a mail, the reader is still signed in.
        .setSameSite(CookieSameSite.LAX);
  }
}
