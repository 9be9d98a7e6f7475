package dev.lectern.contract;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request in the making: one that the document allows, until something of it is broken. */
final class Draft {
  final Operation operation;
  final Map<String, String> path = new LinkedHashMap<>();
  final Map<String, String> query = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();
  final Map<String, String> fields = new LinkedHashMap<>();
  String method;
  String type = "";
  byte[] body = {};

  /** Where it was broken, as a problem names it; empty where it was not, or anywhere. */
  String in = "";

  String name = "";

  Draft(Operation operation) {
    this.operation = operation;
    this.method = operation.method();
  }

  boolean isWhole() {
    return in.isEmpty();
  }

  void broken(String where, String what) {
    in = where;
    name = what;
  }

  void text(String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the fields as the body of the form's type. */
  void writeFields() {
    List<String> parts = new ArrayList<>();
    boolean encoded = type.equals(Samples.URL_ENCODED);
    fields.forEach(
        (field, value) ->
            parts.add(
                encoded
                    ? field + "=" + escaped(value)
                    : "--edge\r\nContent-Disposition: form-data; name=\""
                        + field
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n"));
    text(encoded ? String.join("&", parts) : String.join("", parts) + "--edge--\r\n");
  }

  HttpRequest request(String service) {
    String address = operation.template();
    for (Map.Entry<String, String> parameter : path.entrySet()) {
      address = address.replace("{" + parameter.getKey() + "}", escaped(parameter.getValue()));
    }
    List<String> asked = new ArrayList<>();
    query.forEach((key, value) -> asked.add(escaped(key) + "=" + escaped(value)));
    if (!asked.isEmpty()) {
      address += "?" + String.join("&", asked);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service + address))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    if (!type.isEmpty()) {
      request.setHeader(
          "Content-Type", type.equals("multipart/form-data") ? type + "; boundary=edge" : type);
    }
    return request.build();
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    String whole =
        method
            + " "
            + operation.template()
            + " "
            + path
            + " ?"
            + query
            + " "
            + headers
            + " "
            + type
            + " "
            + new String(body, StandardCharsets.UTF_8);
    return whole.substring(0, Math.min(whole.length(), 400))
        + (isWhole() ? " (nothing broken)" : " (broken: " + in + " " + name + ")");
  }
}
