package dev.lectern.article.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where the page says who wrote this article and when, and not of others. */
final class HeadArea {
  private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

  HeadArea(List<Line> lines) {
    for (Line line : lines) {
      for (Node node : line.nodes()) {
        Node in = node;
        while (in != null && nodes.add(in)) {
          in = in.parent();
        }
      }
    }
  }

  /** Whether the element holds text of these lines. */
  boolean meets(Element element) {
    return nodes.contains(element);
  }
}
