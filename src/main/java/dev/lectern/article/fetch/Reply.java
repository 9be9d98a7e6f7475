package dev.lectern.article.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer.
 *
 * @param body as it was sent; empty when it wasn't wanted
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
record Reply(int status, MultiMap headers, byte[] body) {
  @Nullable String header(CharSequence name) {
    return headers.get(name);
  }

  /** Where a redirect leads; null when this is none. */
  @Nullable String location() {
    String location = Status.isRedirect(status) ? headers.get(HttpHeaders.LOCATION) : null;
    // Headers are read as Latin-1; sites that write other letters here mean UTF-8.
    return location == null ? null : new String(location.getBytes(ISO_8859_1), UTF_8);
  }

  /** The type that the server tells; null when it tells none, or only that it is some file. */
  @Nullable MediaType type() {
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    MediaType parsed = type == null ? null : MediaType.parse(type);
    return parsed == null || parsed.isUntold() ? null : parsed;
  }

  /** Whether this is what is wanted, going by its head. */
  boolean is(Wanted wanted) {
    MediaType type = type();
    return status == Status.OK && (type == null || wanted.takes(type));
  }
}
