package dev.lectern.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an answer is one that the document has for its request. */
final class ResponseCheck {
  /** Headers that tell clients what to do: none comes that isn't declared. */
  private static final List<String> TELLING =
      List.of(
          "ETag",
          "Location",
          "Link",
          "Content-Range",
          "Content-Disposition",
          "Retry-After",
          "WWW-Authenticate");

  private final Schemas schemas;

  ResponseCheck(Schemas schemas) {
    this.schemas = schemas;
  }

  /** What of the answer is not as the document has it. */
  List<String> faults(Operation operation, Exchange exchange) {
    Place response = operation.response(exchange.status());
    if (!response.isThere()) {
      return List.of("the status " + exchange.status() + " is not declared");
    }
    List<String> faults = new ArrayList<>();
    headers(response.get("headers"), exchange, faults);
    content(response.get("content"), exchange, faults);
    if (exchange.status() >= 400) {
      faults.addAll(problem(exchange));
    }
    return faults;
  }

  private void headers(Place headers, Exchange exchange, List<String> faults) {
    for (String name : headers.names()) {
      Place header = headers.get(name);
      Optional<String> value = exchange.told().firstValue(name);
      if (value.isPresent()) {
        schemas
            .faultsOfText(header.get("schema"), value.get())
            .forEach(fault -> faults.add("header " + name + ": " + fault));
      } else if (header.flag("required")) {
        faults.add("the header " + name + " is missing");
      }
    }
    for (String name : TELLING) {
      boolean declared = headers.names().stream().anyMatch(name::equalsIgnoreCase);
      if (exchange.told().firstValue(name).isPresent() && !declared) {
        faults.add("the header " + name + " is not declared");
      }
    }
  }

  private void content(Place content, Exchange exchange, List<String> faults) {
    String type = Exchange.mediaType(exchange.told());
    if (exchange.method().equals("HEAD") || exchange.answer().length == 0) {
      if (exchange.answer().length > 0) {
        faults.add("an answer to HEAD has a body");
      }
      return;
    }
    List<String> types = content.names();
    String declared = types.contains(type) ? type : "*/*";
    if (!types.contains(declared)) {
      faults.add("the content type \"" + type + "\" is not declared");
      return;
    }
    Place schema = content.get(declared).get("schema");
    if (type.endsWith("json") && !declared.equals("*/*")) {
      try {
        JsonNode json = RequestCheck.JSON.readTree(exchange.answer());
        schemas.faults(schema, json).forEach(fault -> faults.add("the answer: " + fault));
      } catch (JsonProcessingException e) {
        faults.add("the answer is no JSON: " + e.getMessage());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    } else if (type.startsWith("text/") && schema.get("pattern").isThere()) {
      schemas
          .faults(schema, TextNode.valueOf(exchange.answerText()))
          .forEach(fault -> faults.add("the answer: " + fault));
    }
  }

  /** What holds for all problems, and no schema says. */
  static List<String> problem(Exchange exchange) {
    if (!Exchange.mediaType(exchange.told()).equals("application/problem+json")
        || exchange.method().equals("HEAD")) {
      return List.of();
    }
    try {
      JsonNode problem = RequestCheck.JSON.readTree(exchange.answerText());
      List<String> faults = new ArrayList<>();
      if (problem.path("status").asInt() != exchange.status()) {
        faults.add("the problem has another status: " + problem);
      }
      if (exchange.status() < 500 && problem.path("errors").isEmpty()) {
        faults.add("the problem does not say what is at fault: " + problem);
      }
      return faults;
    } catch (JsonProcessingException e) {
      return List.of("the problem is no JSON: " + e.getMessage());
    }
  }
}
