package dev.lectern.http;

import dev.lectern.http.page.ReadingSettings;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Where a reader's settings are kept: in the reader's own browser, nowhere here. */
final class SettingsCookie {
  private static final String NAME = "lectern_reading";
  private static final Duration LIFE = Duration.ofDays(365);

  private SettingsCookie() {}

  static ReadingSettings read(RoutingContext context) {
    Cookie cookie = context.request().getCookie(NAME);
    return ReadingSettings.parse(cookie == null ? "" : cookie.getValue());
  }

  /** Keeps the settings for a year from now; the page's script can read and write them too. */
  static void write(RoutingContext context, ReadingSettings settings) {
    context
        .response()
        .addCookie(
            Cookie.cookie(NAME, settings.text())
                .setPath("/")
                .setMaxAge(LIFE.toSeconds())
                .setSameSite(CookieSameSite.LAX));
  }

  /**
   * Begins the year of the cookie again. Some browsers drop what a script wrote after seven days,
   * but not what the server wrote.
   */
  static void renew(RoutingContext context) {
    if (context.request().getCookie(NAME) != null) {
      write(context, read(context));
    }
  }
}
