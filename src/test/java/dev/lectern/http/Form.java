package dev.lectern.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bodies as browsers send them from a form with a file. */
final class Form {
  static final String TYPE = "multipart/form-data; boundary=the-boundary";

  private Form() {}

  /** The one field that the library page's third form has. */
  static BodyPublisher file(String name, String type, byte[] content) {
    String head =
        """
        --the-boundary\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: %s\r
        \r
        """
            .formatted(name, type);
    return BodyPublishers.ofByteArrays(
        List.of(
            head.getBytes(StandardCharsets.UTF_8),
            content,
            "\r\n--the-boundary--\r\n".getBytes(StandardCharsets.UTF_8)));
  }
}
