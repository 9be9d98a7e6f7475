package dev.lectern.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changes in one part of the tree that a page shows to assistive technology. */
final class AccessibilityUpdates implements AutoCloseable {
  private final Page page;
  private final CDPSession session;
  private final Map<String, JsonObject> watched = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /**
   * Watches from now on.
   *
   * @param role role of the node that is watched with all that is in it
   */
  AccessibilityUpdates(Page page, String role) {
    this.page = page;
    session = page.context().newCDPSession(page);
    session.send("Accessibility.enable");
    walk(session.send("Accessibility.getRootAXNode").getAsJsonObject("node"), role, false);
    session.on("Accessibility.nodesUpdated", event -> note(event.getAsJsonArray("nodes")));
  }

  // The browser tells of a change only in nodes that were asked for one by one.
  private void walk(JsonObject node, String role, boolean inside) {
    boolean here = inside || value(node, "role").equals(role);
    if (here) {
      watched.put(node.get("nodeId").getAsString(), node);
    }
    if (!node.has("childIds") || node.getAsJsonArray("childIds").isEmpty()) {
      return;
    }
    JsonObject which = new JsonObject();
    which.add("id", node.get("nodeId"));
    for (JsonElement child :
        session.send("Accessibility.getChildAXNodes", which).getAsJsonArray("nodes")) {
      walk(child.getAsJsonObject(), role, here);
    }
  }

  private void note(JsonArray nodes) {
    for (JsonElement element : nodes) {
      JsonObject node = element.getAsJsonObject();
      String id = node.get("nodeId").getAsString();
      // The browser also sends nodes again in which nothing has changed.
      if (watched.containsKey(id) && !content(node).equals(content(watched.put(id, node)))) {
        names.add(value(node, "name"));
      }
    }
  }

  /**
   * What a node tells. The children of a text are the boxes of its lines, which the browser makes
   * anew, under new ids, whenever it paints the text.
   */
  private static JsonObject content(JsonObject node) {
    if (!value(node, "role").equals("StaticText")) {
      return node;
    }
    JsonObject content = node.deepCopy();
    content.remove("childIds");
    return content;
  }

  private static String value(JsonObject node, String property) {
    return node.has(property) && node.getAsJsonObject(property).has("value")
        ? node.getAsJsonObject(property).get("value").getAsString()
        : "";
  }

  int watched() {
    return watched.size();
  }

  /** The name of each node that changed, in order; a node that changed twice is there twice. */
  List<String> names() {
    return List.copyOf(names);
  }

  void forget() {
    names.clear();
  }

  /** Waits until a node with this name has changed. */
  void await(String name) {
    page.waitForCondition(() -> names.contains(name));
  }

  @Override
  public void close() {
    session.detach();
  }
}
