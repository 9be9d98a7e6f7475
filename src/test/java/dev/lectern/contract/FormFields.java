package dev.lectern.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form that was sent, as the object that a schema speaks of. */
final class FormFields {
  private static final Pattern PART =
      Pattern.compile(
          "Content-Disposition: form-data; name=\"([^\"]*)\"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--",
          Pattern.DOTALL);

  private FormFields() {}

  /**
   * @throws IllegalArgumentException when an escape is broken
   */
  static ObjectNode urlEncoded(String body) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String field : body.split("&", -1)) {
      String[] parts = field.split("=", 2);
      if (!parts[0].isEmpty()) {
        fields.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static ObjectNode multipart(String body) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    Matcher part = PART.matcher(body);
    while (part.find()) {
      fields.put(part.group(1), part.group(2));
    }
    return fields;
  }
}
