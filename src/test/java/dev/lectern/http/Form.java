package dev.lectern.http;

import dev.lectern.RunningLectern;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies as browsers send them from a form with a file. */
final class Form {
  static final String TYPE = "multipart/form-data; boundary=the-boundary";

  static final String URL_ENCODED = "application/x-www-form-urlencoded";

  private Form() {}

  /** What the forms of a page carry that was got with these headers. */
  static String token(RunningLectern lectern, String... headers) {
    String page = new String(lectern.get("/accessibility", headers).body(), StandardCharsets.UTF_8);
    Matcher field = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"").matcher(page);
    if (!field.find()) {
      throw new AssertionError("no form has a token: " + page);
    }
    return field.group(1);
  }

  /**
   * A form without a file.
   *
   * @param fields names and values by turns
   */
  static String encode(String... fields) {
    StringJoiner form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  /** A file and another field, as the dictionary page has them. */
  static BodyPublisher fileAnd(String fileName, byte[] content, String field, String value) {
    String other =
        """
        --the-boundary\r
        Content-Disposition: form-data; name="%s"\r
        \r
        %s\r
        """
            .formatted(field, value);
    return BodyPublishers.concat(
        BodyPublishers.ofString(other), file(fileName, "application/octet-stream", content));
  }

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
