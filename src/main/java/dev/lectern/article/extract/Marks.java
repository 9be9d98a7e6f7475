package dev.lectern.article.extract;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is left out, with all that it holds, and by which rule.
 *
 * <p>Nodes are marked and not removed: taking 100,000 siblings out of a page one by one takes
 * quadratic time, and a preview shows what was left out in its place.
 */
final class Marks {
  private final IdentityHashMap<Node, Rule> rules = new IdentityHashMap<>();

  boolean contains(Node node) {
    return rules.containsKey(node);
  }

  /** Null where the node itself is not marked. */
  @Nullable Rule rule(Node node) {
    return rules.get(node);
  }

  /** The first rule that was given stays. */
  void add(Node node, Rule rule) {
    rules.putIfAbsent(node, rule);
  }

  void addAll(Marks others) {
    others.rules.forEach(this::add);
  }

  Marks copy() {
    Marks copy = new Marks();
    copy.rules.putAll(rules);
    return copy;
  }

  /** What is left out by one of these rules. */
  Marks by(Set<Rule> some) {
    Marks marks = new Marks();
    rules.forEach(
        (node, rule) -> {
          if (some.contains(rule)) {
            marks.add(node, rule);
          }
        });
    return marks;
  }
}
