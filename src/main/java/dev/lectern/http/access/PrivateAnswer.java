package dev.lectern.http.access;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Keeps an answer that was for one visitor out of the caches that others share. */
final class PrivateAnswer {
  private PrivateAnswer() {}

  static void mark(MultiMap headers) {
    String known = headers.get(HttpHeaders.CACHE_CONTROL);
    if (known == null) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    } else if (!known.contains("no-store") && !known.contains("private")) {
      headers.set(
          HttpHeaders.CACHE_CONTROL,
          known.contains("public") ? known.replace("public", "private") : "private, " + known);
    }
    headers.add(HttpHeaders.VARY, "Cookie, Authorization");
  }
}
