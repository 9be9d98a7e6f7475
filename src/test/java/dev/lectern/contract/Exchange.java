package dev.lectern.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A request and its answer, both with their bodies. */
@SuppressWarnings("ArrayRecordComponent") // made and read once
record Exchange(
    String method,
    URI address,
    HttpHeaders asked,
    byte[] sent,
    int status,
    HttpHeaders told,
    byte[] answer) {

  static Exchange of(HttpRequest request, HttpResponse<byte[]> response) {
    return new Exchange(
        request.method(),
        request.uri(),
        request.headers(),
        SentBody.of(request),
        response.statusCode(),
        response.headers(),
        unpacked(response));
  }

  private static byte[] unpacked(HttpResponse<byte[]> response) {
    if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")
        || response.body().length == 0) {
      return response.body();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a server reads it, which takes several slashes for one (RFC 3986, 6). */
  String path() {
    return address.getPath().replaceAll("/{2,}", "/");
  }

  /** The media type of a header's value, without its parameters. */
  static String mediaType(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
  }

  String answerText() {
    return new String(answer, StandardCharsets.UTF_8);
  }
}
