package dev.lectern.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of the document and the pointer that leads to it. References are followed wherever one
 * goes down.
 */
record Place(JsonNode root, String pointer) {
  JsonNode node() {
    return root.at(pointer);
  }

  boolean isThere() {
    return !node().isMissingNode();
  }

  Place get(String name) {
    String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    JsonNode reference = root.at(below + "/$ref");
    return reference.isTextual()
        ? new Place(root, reference.textValue().substring(1))
        : new Place(root, below);
  }

  String text(String name) {
    return get(name).node().asText();
  }

  boolean flag(String name) {
    return get(name).node().asBoolean();
  }

  /** The names of its members. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    node().fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The elements of an array. */
  List<Place> elements() {
    List<Place> elements = new ArrayList<>();
    for (int i = 0; i < node().size(); i++) {
      elements.add(get(Integer.toString(i)));
    }
    return elements;
  }
}
