package dev.lectern.article.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words what a server's status means to the reader, and what to do next. */
final class Status {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private static final String BROWSER =
      " Open it in your browser, and paste its text or its HTML here.";

  private Status() {}

  static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }

  /** Whether a redirect is for good (RFC 9110, 15.4.2 and 15.4.9). */
  static boolean isMoved(int status) {
    return status == 301 || status == 308;
  }

  /**
   * @param retryAfter the header of that name: seconds, or a date
   */
  static FetchException refusal(int status, @Nullable String retryAfter, Clock clock) {
    Duration wait = duration(retryAfter == null ? "" : retryAfter.strip(), clock);
    String words =
        switch (status) {
          case 401, 407 -> "The site asks for a login (%d)." + BROWSER;
          case 402 -> "The site asks for payment (%d)." + BROWSER;
          case 403 ->
              "The site refuses to give Lectern this page (%d): it may be for subscribers, or the"
                  + " site keeps programs out."
                  + BROWSER;
          case 404 -> "The site has no page at this address (%d). Check its spelling.";
          case 410 -> "The site says that this page was removed for good (%d).";
          case 429 -> "The site is asked too often (%d)." + wait(wait);
          case 451 -> "The site may not show this page, for legal reasons (%d).";
          default ->
              status >= 500
                  ? "The site has a fault of its own (%d)." + wait(wait)
                  : "The site gave no page but an unexpected answer (%d)." + BROWSER;
        };
    boolean told = !wait.isZero() && !wait.isNegative();
    return FetchException.status(status, told ? wait : null, String.format(words, status));
  }

  private static String wait(Duration wait) {
    if (wait.isZero() || wait.isNegative()) {
      return " Try again later.";
    }
    if (wait.toSeconds() < 120) {
      return " Try again in " + wait.toSeconds() + " seconds.";
    }
    return wait.toMinutes() < 120
        ? " Try again in " + wait.toMinutes() + " minutes."
        : " Try again in " + wait.toHours() + " hours.";
  }

  private static Duration duration(String retryAfter, Clock clock) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(retryAfter));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), then);
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
