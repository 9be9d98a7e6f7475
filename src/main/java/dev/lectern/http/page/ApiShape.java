package dev.lectern.http.page;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a schema allows, in words. */
final class ApiShape {
  /** Before the name of a shape it is the id of its heading. */
  static final String ID = "shape_";

  private static final String NAMED = "#/components/schemas/";

  private ApiShape() {}

  /** Writes it after what the element has; the members of an object as a list. */
  static void write(JsonObject schema, Element place) {
    String reference = schema.getString("$ref", "");
    if (reference.startsWith(NAMED)) {
      String name = reference.substring(NAMED.length());
      place.appendElement("a").attr("href", "#" + ID + name).text("shape " + name);
    } else if (schema.containsKey("properties")) {
      members(schema, place);
    } else if (schema.containsKey("oneOf") || schema.containsKey("anyOf")) {
      choices(schema.getJsonArray("oneOf", schema.getJsonArray("anyOf")), place);
    } else if (schema.getValue("items") instanceof JsonObject items) {
      place.appendText("a list, of each ");
      write(items, place);
    } else {
      place.appendText(words(schema));
    }
  }

  private static void members(JsonObject schema, Element place) {
    Element items = place.appendText("an object:").appendElement("ul");
    JsonObject members = schema.getJsonObject("properties");
    JsonArray required = schema.getJsonArray("required", new JsonArray());
    for (String name : members.fieldNames()) {
      JsonObject member = members.getJsonObject(name);
      Element item = items.appendElement("li");
      item.appendElement("code").text(name);
      item.appendText(required.contains(name) ? ", always there: " : ": ");
      String description = member.getString("description", "");
      item.appendText(description.isEmpty() ? "" : description + " ");
      write(member, item);
    }
  }

  private static void choices(JsonArray choices, Element place) {
    Element items = place.appendText("one of:").appendElement("ul");
    choices.forEach(choice -> write((JsonObject) choice, items.appendElement("li")));
  }

  private static String words(JsonObject schema) {
    List<String> words = new ArrayList<>();
    words.add(kind(schema));
    limit(schema, "minimum", "from ", words);
    limit(schema, "maximum", "up to ", words);
    limit(schema, "minLength", "at least this many characters: ", words);
    limit(schema, "maxLength", "at most this many characters: ", words);
    limit(schema, "pattern", "matching ", words);
    return String.join(", ", words);
  }

  private static String kind(JsonObject schema) {
    if (schema.containsKey("const")) {
      return quoted(schema.getValue("const"));
    }
    if (schema.containsKey("enum")) {
      List<String> values = new ArrayList<>();
      schema.getJsonArray("enum").forEach(value -> values.add(quoted(value)));
      return "one of " + String.join(", ", values);
    }
    Object type = schema.getValue("type");
    if (type == null) {
      return "anything";
    }
    String name =
        type instanceof JsonArray types ? types.getString(0) + " or null" : type.toString();
    return schema.getString("format", name);
  }

  private static String quoted(Object value) {
    return value.equals("") ? "nothing" : value.toString();
  }

  private static void limit(JsonObject schema, String name, String before, List<String> words) {
    Object value = schema.getValue(name);
    if (value != null) {
      words.add(before + value);
    }
  }
}
