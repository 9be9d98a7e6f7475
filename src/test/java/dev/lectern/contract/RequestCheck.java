package dev.lectern.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a request is one that the document allows. */
final class RequestCheck {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Schemas schemas;

  RequestCheck(Schemas schemas) {
    this.schemas = schemas;
  }

  /** What of the request is not as the document has it. */
  List<String> faults(Operation operation, Exchange exchange) {
    List<String> faults = new ArrayList<>();
    Map<String, String> path = operation.match(exchange.path());
    JsonNode query = query(exchange, faults);
    for (Place parameter : operation.parameters()) {
      String name = parameter.text("name");
      Optional<String> value =
          switch (parameter.text("in")) {
            case "path" -> Optional.of(path.get(name));
            case "query" -> Optional.ofNullable(query.get(name)).map(JsonNode::asText);
            default -> exchange.asked().firstValue(name);
          };
      String label = parameter.text("in") + " " + name + ": ";
      if (value.isPresent()) {
        schemas
            .faultsOfText(parameter.get("schema"), value.get())
            .forEach(fault -> faults.add(label + fault));
      } else if (parameter.flag("required")) {
        faults.add(label + "is missing");
      }
    }
    if (operation.body().isThere()) {
      body(operation.body(), exchange, faults);
    }
    return faults;
  }

  private static JsonNode query(Exchange exchange, List<String> faults) {
    String query = exchange.address().getRawQuery();
    try {
      return FormFields.urlEncoded(query == null ? "" : query);
    } catch (IllegalArgumentException e) {
      faults.add("query: " + e.getMessage());
      return FormFields.urlEncoded("");
    }
  }

  private void body(Place body, Exchange exchange, List<String> faults) {
    if (exchange.sent().length == 0) {
      if (body.flag("required")) {
        faults.add("body: is missing");
      }
      return;
    }
    List<String> types = body.get("content").names();
    String type = Exchange.mediaType(exchange.asked());
    if (type.isEmpty()) {
      type = types.get(0);
    }
    String declared = types.contains(type) ? type : "*/*";
    if (!types.contains(declared)) {
      faults.add("body: " + type + " is not declared");
      return;
    }
    Place schema = body.get("content").get(declared).get("schema");
    String text = new String(exchange.sent(), StandardCharsets.UTF_8);
    try {
      JsonNode value =
          switch (declared) {
            case "application/json" -> JSON.readTree(text);
            case "application/x-www-form-urlencoded" -> form(text);
            case "multipart/form-data" -> FormFields.multipart(text);
            default -> null;
          };
      if (value != null) {
        schemas.faults(schema, value).forEach(fault -> faults.add("body: " + fault));
      }
    } catch (JsonProcessingException e) {
      faults.add("body: " + e.getMessage());
    }
  }

  /** What can't be decoded is a form without fields. */
  private static JsonNode form(String text) {
    try {
      return FormFields.urlEncoded(text);
    } catch (IllegalArgumentException e) {
      return FormFields.urlEncoded("");
    }
  }
}
