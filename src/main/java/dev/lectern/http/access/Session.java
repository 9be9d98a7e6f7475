package dev.lectern.http.access;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser that has shown the token.
 *
 * @param hash of its secret
 * @param token hash of the token that it has shown
 * @param end when it is over
 */
record Session(String hash, String token, Instant end) {
  private static final Pattern LINE =
      Pattern.compile("(?<hash>[0-9a-f]{64}) (?<token>[0-9a-f]{64}) (?<end>\\d{1,12})");

  String line() {
    return hash + " " + token + " " + end.getEpochSecond();
  }

  /** Null for a line of another form. */
  static @Nullable Session parse(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? new Session(
            parts.group("hash"),
            parts.group("token"),
            Instant.ofEpochSecond(Long.parseLong(parts.group("end"))))
        : null;
  }
}
