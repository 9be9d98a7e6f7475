package dev.lectern.http.page;

import dev.lectern.http.api.ApiDocument;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An operation of the API in words: what it takes, and what it answers. */
record ApiOperation(ApiDocument document, JsonObject path, JsonObject operation) {
  /** Fills the list with what there is of parameters, body and answers. */
  void write(Element list) {
    List<JsonObject> parameters = parameters();
    if (!parameters.isEmpty()) {
      Element items = group(list, "Parameters");
      parameters.forEach(parameter -> parameter(parameter, items.appendElement("li")));
    }
    JsonObject body = operation.getJsonObject("requestBody");
    if (body != null) {
      Element items = group(list, "Body, in one of these types");
      content(body, items);
    }
    Element items = group(list, "Answers");
    JsonObject responses = operation.getJsonObject("responses");
    List<String> refusals = new ArrayList<>();
    for (String status : responses.fieldNames()) {
      if (Integer.parseInt(status) < 400) {
        response(status, document.resolve(responses.getJsonObject(status)), items);
      } else {
        refusals.add(status);
      }
    }
    if (!refusals.isEmpty()) {
      // What they mean stands once for all.
      items.appendElement("li").text("Refusals: " + String.join(", ", refusals));
    }
  }

  private static Element group(Element list, String name) {
    list.appendElement("dt").text(name);
    return list.appendElement("dd").appendElement("ul");
  }

  private List<JsonObject> parameters() {
    List<JsonObject> parameters = new ArrayList<>();
    for (JsonObject place : List.of(path, operation)) {
      for (Object parameter : place.getJsonArray("parameters", new JsonArray())) {
        parameters.add(document.resolve((JsonObject) parameter));
      }
    }
    return parameters;
  }

  private static void parameter(JsonObject parameter, Element item) {
    item.appendElement("code").text(parameter.getString("name"));
    item.appendText(", in the " + parameter.getString("in"));
    item.appendText(parameter.getBoolean("required", false) ? ", required: " : ": ");
    ApiShape.write(parameter.getJsonObject("schema"), item);
    item.appendText(". " + parameter.getString("description", ""));
    Object example = parameter.getValue("example");
    if (example != null) {
      item.appendText(" For example ");
      item.appendElement("code").text(example.toString());
    }
  }

  private void content(JsonObject described, Element items) {
    JsonObject content = described.getJsonObject("content", new JsonObject());
    for (String type : content.fieldNames()) {
      Element item = items.appendElement("li");
      item.appendElement("code").text(type);
      JsonObject schema = content.getJsonObject(type).getJsonObject("schema");
      item.appendText(": ");
      ApiShape.write(schema, item);
    }
  }

  private void response(String status, JsonObject response, Element items) {
    Element item = items.appendElement("li");
    item.appendElement("code").text(status);
    item.appendText(" " + response.getString("description"));
    JsonObject headers = response.getJsonObject("headers", new JsonObject());
    if (!headers.isEmpty()) {
      item.appendText(" Headers: " + String.join(", ", headers.fieldNames()) + ".");
    }
    if (response.containsKey("content")) {
      content(response, item.appendElement("ul"));
    }
  }
}
