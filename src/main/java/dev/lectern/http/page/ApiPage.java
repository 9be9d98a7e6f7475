package dev.lectern.http.page;

import dev.lectern.http.api.ApiDocument;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The OpenAPI document of the service as a page: a table of addresses, then each in words. */
public final class ApiPage {
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private final Template template = Template.load("api.html");

  public String render(ApiDocument document) {
    Template.Copy page = template.copy();
    paragraphs(document.json().getJsonObject("info"), page.slot("description"));
    for (Object each : document.json().getJsonArray("tags")) {
      JsonObject tag = (JsonObject) each;
      page.slot("operations").appendElement("h2").text(tag.getString("name"));
      paragraphs(tag, page.slot("operations"));
      operations(document, tag.getString("name"), page);
    }
    refusals(document, page.slot("refusals"));
    shapes(document, page.slot("shapes"));
    return page.html();
  }

  private static void operations(ApiDocument document, String tag, Template.Copy page) {
    JsonObject paths = document.json().getJsonObject("paths");
    for (String address : paths.fieldNames()) {
      JsonObject path = paths.getJsonObject(address);
      for (String method : METHODS) {
        JsonObject operation = path.getJsonObject(method);
        if (operation != null && operation.getJsonArray("tags").contains(tag)) {
          String name = method.toUpperCase(Locale.ROOT) + " " + address;
          row(name, operation, page.slot("addresses").appendElement("tr"));
          Element place = page.slot("operations");
          place.appendElement("h3").id(operation.getString("operationId")).text(name);
          place.appendElement("p").text(operation.getString("summary") + ".");
          paragraphs(operation, place);
          new ApiOperation(document, path, operation)
              .write(folded("What it takes and answers: " + name, place).appendElement("dl"));
        }
      }
    }
  }

  private static void row(String name, JsonObject operation, Element row) {
    row.appendElement("th")
        .attr("scope", "row")
        .appendElement("a")
        .attr("href", "#" + operation.getString("operationId"))
        .appendElement("code")
        .text(name);
    row.appendElement("td").text(operation.getString("summary"));
  }

  /** What each status from 400 on means, by the first operation that has it. */
  private static void refusals(ApiDocument document, Element place) {
    Map<String, String> meanings = new TreeMap<>();
    JsonObject paths = document.json().getJsonObject("paths");
    for (String address : paths.fieldNames()) {
      for (String method : METHODS) {
        JsonObject operation = paths.getJsonObject(address).getJsonObject(method);
        JsonObject responses =
            operation == null ? new JsonObject() : operation.getJsonObject("responses");
        responses.fieldNames().stream()
            .filter(status -> Integer.parseInt(status) >= 400)
            .forEach(
                status ->
                    meanings.putIfAbsent(
                        status,
                        document
                            .resolve(responses.getJsonObject(status))
                            .getString("description")));
      }
    }
    meanings.forEach((status, meaning) -> place.appendElement("li").text(status + ": " + meaning));
  }

  private static void shapes(ApiDocument document, Element place) {
    JsonObject schemas = document.json().getJsonObject("components").getJsonObject("schemas");
    for (String name : schemas.fieldNames()) {
      JsonObject schema = schemas.getJsonObject(name);
      place.appendElement("h3").id(ApiShape.ID + name).text(name);
      paragraphs(schema, place);
      ApiShape.write(schema, folded("What it holds: " + name, place).appendElement("div"));
    }
  }

  private static Element folded(String name, Element place) {
    Element details = place.appendElement("details");
    details.appendElement("summary").text(name);
    return details;
  }

  /** The description, a paragraph for each of its own. */
  private static void paragraphs(JsonObject described, Element place) {
    for (String paragraph : described.getString("description", "").split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        place.appendElement("p").text(paragraph);
      }
    }
  }
}
