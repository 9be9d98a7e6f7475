package dev.lectern.http.access;

import dev.lectern.network.TrustedProxies;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in, and how.
 *
 * @param publicReading whether people elsewhere may read without a token
 * @param proxies whose word is taken for whom they ask
 * @param tls null for plain HTTP
 */
public record AccessSettings(
    boolean publicReading, TrustedProxies proxies, @Nullable TlsFiles tls) {
  /** Plain HTTP, and reading with a token. */
  public static final AccessSettings STANDARD =
      new AccessSettings(false, TrustedProxies.NONE, null);
}
