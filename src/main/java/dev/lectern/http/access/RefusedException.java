package dev.lectern.http.access;

import java.time.Duration;
import java.util.Map;

/** A request that isn't answered, for whom it comes from: why, and what the client can do. */
public final class RefusedException extends RuntimeException {
  private final int status;
  private final Map<String, String> headers;

  private RefusedException(int status, String message, Map<String, String> headers) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** Adding, where nothing was shown. */
  public static RefusedException needed() {
    return noToken(
        "To add, change or remove here, sign in at /sign-in, or send the header Authorization:"
            + " Bearer with the token.",
        false);
  }

  /** Something else came for the token. */
  public static RefusedException wrongToken(String message) {
    return noToken(message, true);
  }

  /** No token came, or a wrong one (RFC 6750, 3). */
  static RefusedException noToken(String message, boolean wrong) {
    String challenge = "Bearer realm=\"Lectern\"" + (wrong ? ", error=\"invalid_token\"" : "");
    return new RefusedException(401, message, Map.of("WWW-Authenticate", challenge));
  }

  static RefusedException tooMany(String what, Duration wait) {
    // Rounded up: a client that waits so long is let in.
    long seconds = wait.plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds();
    return new RefusedException(
        429,
        what + " Wait " + seconds + (seconds == 1 ? " second" : " seconds") + ", then try again.",
        Map.of("Retry-After", Long.toString(seconds)));
  }

  static RefusedException foreignForm(String message) {
    return new RefusedException(403, message, Map.of());
  }

  public int status() {
    return status;
  }

  /** What the answer says beside it, such as when to try again. */
  public Map<String, String> headers() {
    return headers;
  }
}
