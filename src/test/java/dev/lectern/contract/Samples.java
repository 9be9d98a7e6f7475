package dev.lectern.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that the document allows: its examples, and what is known of the running service. */
final class Samples {
  /** Refused without a question to any network. */
  private static final String LOCAL = "http://127.0.0.1:9/a";

  static final String URL_ENCODED = "application/x-www-form-urlencoded";

  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "q", List.of("tide", "", "été 雨", "a b c"),
          "tag", List.of("", "sea"),
          "cursor", List.of(""),
          "address", List.of(LOCAL),
          "If-None-Match", List.of("*", "\"1\", \"2\"", "W/\"x\""),
          "If-Match", List.of("*"),
          "If-Range", List.of("\"x\""),
          "Range", List.of("bytes=0-9", "bytes=-5", "bytes=10-"),
          "pauses", List.of("1.5", "heading:0.8,item:0.3", ""),
          "rate", List.of("1", "0.5", "2", ""));

  private final Random random;
  private final Map<String, String> path;

  /**
   * @param path values of the paths' parameters that lead to something
   */
  Samples(Random random, Map<String, String> path) {
    this.random = random;
    this.path = path;
  }

  Draft draft(Operation operation) {
    Draft draft = new Draft(operation);
    for (Place parameter : operation.parameters()) {
      String name = parameter.text("name");
      switch (parameter.text("in")) {
        case "path" -> draft.path.put(name, path.getOrDefault(name, value(parameter)));
        case "query" -> {
          if (parameter.flag("required") || random.nextInt(3) == 0) {
            draft.query.put(name, value(parameter));
          }
        }
        default -> {
          if (random.nextInt(4) == 0) {
            draft.headers.put(name, value(parameter));
          }
        }
      }
    }
    if (random.nextBoolean()) {
      draft.headers.put(
          "Accept", pick(List.of("application/json", "text/html", "*/*", "text/plain")));
    }
    if (operation.body().isThere()) {
      body(draft, operation.body().get("content"));
    }
    return draft;
  }

  private String value(Place parameter) {
    List<String> known = KNOWN.get(parameter.text("name"));
    if (known != null) {
      return pick(known);
    }
    JsonNode choices = parameter.get("schema").get("enum").node();
    if (choices.isArray()) {
      return choices.get(random.nextInt(choices.size())).asText();
    }
    return parameter.get("example").node().asText("1");
  }

  private void body(Draft draft, Place content) {
    draft.type = pick(content.names());
    Place media = content.get(draft.type);
    JsonNode example =
        media.get("example").isThere()
            ? media.get("example").node()
            : media.get("examples").get("text").get("value").node();
    switch (draft.type) {
      case "application/json" -> draft.text(local(example).toString());
      case URL_ENCODED, "multipart/form-data" -> {
        JsonNode fields = example.isObject() ? example : media.get("schema").get("example").node();
        fields
            .fields()
            .forEachRemaining(field -> draft.fields.put(field.getKey(), field.getValue().asText()));
        draft.fields.computeIfPresent("address", (name, address) -> LOCAL);
        draft.writeFields();
      }
      default -> draft.text(example.isTextual() ? example.asText() : "A title\n\nA paragraph.");
    }
  }

  /** Without an address that would be fetched. */
  private static JsonNode local(JsonNode example) {
    JsonNode copy = example.deepCopy();
    return copy.has("address") ? ((ObjectNode) copy).put("address", LOCAL) : copy;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
