package dev.lectern.http;

import dev.lectern.narration.Rendition;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers a request with a rendition: whole or a range of it, with sound or only its headers. */
final class AudioResponse {
  private AudioResponse() {}

  /**
   * @param fileName the name under which a browser saves it
   */
  static void send(RoutingContext context, Rendition rendition, String fileName) {
    HttpServerResponse response = context.response();
    String etag = '"' + rendition.digest() + '"';
    Freshness.tag(context, etag);
    if (Freshness.notModified(context, etag)) {
      return;
    }
    boolean head = context.request().method().equals(HttpMethod.HEAD);
    OptionalLong length = rendition.length();
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, rendition.format().contentType())
        .putHeader("Content-Disposition", "inline; filename=\"" + fileName + '"')
        .putHeader(HttpHeaders.ACCEPT_RANGES, length.isPresent() ? "bytes" : "none");
    if (!head) {
      // Vert.x would gzip it otherwise, which drops the length and spoils ranges; it takes this
      // off.
      response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
    long from = 0;
    long to = Long.MAX_VALUE;
    if (length.isPresent()) {
      to = length.getAsLong();
      Optional<ByteRange> range = range(context, etag, to);
      if (range.isPresent()) {
        from = range.get().from();
        to = range.get().to();
        response.setStatusCode(206);
        response.putHeader(
            HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (to - 1) + "/" + length.getAsLong());
      }
      response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(to - from));
    } else {
      response.setChunked(!head);
    }
    if (head) {
      response.end();
    } else {
      new Pump(context, rendition, from, to).start();
    }
  }

  private static Optional<ByteRange> range(RoutingContext context, String etag, long length) {
    String header = context.request().getHeader("Range");
    return header == null || !Freshness.rangeApplies(context, etag)
        ? Optional.empty()
        : ByteRange.parse(header, length);
  }
}
