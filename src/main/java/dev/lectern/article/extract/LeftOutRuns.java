package dev.lectern.article.extract;

import dev.lectern.article.Omission.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers what of a page is left out, beside its root and inside of it. */
final class LeftOutRuns {
  /**
   * Nodes that a page shows as one.
   *
   * @param before number of the block of the root's that they stand before
   */
  record Run(int before, Reason reason, List<Node> nodes) {}

  /** What holds parts of a page that are told one by one. */
  private static final Set<String> SHELLS =
      Set.of("html", "body", "main", "article", "section", "header", "div");

  private final Marks leftOut;
  private final List<Run> runs = new ArrayList<>();

  private LeftOutRuns(Marks leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * In the order of the page.
   *
   * @param flow what was read of the root
   */
  static List<Run> of(PageParts parts, Flow flow) {
    LeftOutRuns found = new LeftOutRuns(parts.leftOut());
    found.before(parts.root());
    flow.leftOut().forEach(inside -> found.add(inside.before(), inside.node(), null));
    found.after(parts.root(), flow.blocks().size());
    return found.runs;
  }

  private void before(Element in) {
    Element parent = in.parent();
    if (parent != null) {
      before(parent);
      for (Node child = parent.firstChild();
          child != null && !child.equals(in);
          child = child.nextSibling()) {
        beside(child, 0);
      }
    }
  }

  private void after(Element root, int blocks) {
    for (Element in = root; in != null; in = in.parent()) {
      for (Node next = in.nextSibling(); next != null; next = next.nextSibling()) {
        beside(next, blocks);
      }
    }
  }

  private void beside(Node node, int before) {
    if (node instanceof Element element
        && SHELLS.contains(element.normalName())
        && !leftOut.contains(node)) {
      for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
        beside(child, before);
      }
    } else {
      add(before, node, Rule.BESIDE);
    }
  }

  /**
   * @param usual the rule where the node is not marked
   */
  private void add(int before, Node node, @Nullable Rule usual) {
    Rule rule = leftOut.contains(node) ? leftOut.rule(node) : usual;
    Reason reason = rule == null ? null : rule.reason();
    boolean text = node instanceof TextNode words ? !words.isBlank() : node instanceof Element;
    if (reason == null || !text) {
      return;
    }
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      if (last.before() == before && last.reason() == reason && isOneText(last, node)) {
        last.nodes().add(node);
        return;
      }
    }
    runs.add(new Run(before, reason, new ArrayList<>(List.of(node))));
  }

  /** Whether both stand in the running text of one block. */
  private static boolean isOneText(Run run, Node next) {
    Node last = run.nodes().get(run.nodes().size() - 1);
    return isInline(last) && isInline(next) && block(last) == block(next);
  }

  private static boolean isInline(Node node) {
    return !(node instanceof Element element) || !element.isBlock();
  }

  private static @Nullable Node block(Node node) {
    Node around = node.parent();
    while (around != null && isInline(around)) {
      around = around.parent();
    }
    return around;
  }
}
