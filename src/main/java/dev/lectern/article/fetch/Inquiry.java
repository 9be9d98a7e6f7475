package dev.lectern.article.fetch;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server is asked for, at each address that it leads to.
 *
 * @param headers beside those of every request
 */
record Inquiry(Wanted wanted, MultiMap headers) {
  static Inquiry page() {
    return new Inquiry(Wanted.PAGE, MultiMap.caseInsensitiveMultiMap());
  }

  /** A feed, where it has changed since the answer that had these validators (RFC 9110, 13.1). */
  static Inquiry feed(@Nullable String etag, @Nullable String modified) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    if (etag != null) {
      headers.set(HttpHeaders.IF_NONE_MATCH, etag);
    }
    if (modified != null) {
      headers.set(HttpHeaders.IF_MODIFIED_SINCE, modified);
    }
    return new Inquiry(Wanted.FEED, headers);
  }
}
