package dev.lectern.article.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page or a file as its server sent it.
 *
 * @param address where it was found after redirects
 * @param contentType media type without parameters, in lower case
 * @param bytes the body, unpacked
 * @param charset what the server says its text is encoded in; null when it isn't told
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
public record FetchedPage(URI address, String contentType, byte[] bytes, @Nullable String charset) {

  /** The body, decoded. */
  public String text() {
    return PageCharset.decode(bytes, charset);
  }
}
