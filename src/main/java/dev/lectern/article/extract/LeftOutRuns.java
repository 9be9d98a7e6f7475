package dev.lectern.article.extract;

import dev.lectern.article.Omission.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** What only holds parts of a page, which are told one by one. */
  private static final Set<String> SHELLS =
      Set.of("html body main article section header footer nav aside form menu div".split(" "));

  private final Marks leftOut;
  private final Marks sure;
  private final List<Run> runs = new ArrayList<>();

  private LeftOutRuns(PageParts parts) {
    this.leftOut = parts.leftOut();
    this.sure = parts.sure();
  }

  /**
   * In the order of the page.
   *
   * @param flow what was read of the root
   */
  static List<Run> of(PageParts parts, Flow flow) {
    LeftOutRuns found = new LeftOutRuns(parts);
    found.before(parts.root());
    for (Flow.LeftOut inside : flow.leftOut()) {
      Rule rule = Objects.requireNonNull(parts.leftOut().rule(inside.node()));
      found.find(inside.before(), inside.node(), rule);
    }
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
        find(0, child, Rule.BESIDE);
      }
    }
  }

  private void after(Element root, int blocks) {
    for (Element in = root; in != null; in = in.parent()) {
      for (Node next = in.nextSibling(); next != null; next = next.nextSibling()) {
        find(blocks, next, Rule.BESIDE);
      }
    }
  }

  /**
   * @param around the rule of what the node stands in; its own goes before
   */
  private void find(int before, Node node, Rule around) {
    Rule own = leftOut.rule(node);
    Rule rule = own == null ? around : own;
    boolean isUnseen = own == null && sure.contains(node);
    Reason reason = rule.reason();
    if (isUnseen || reason == null) {
      return;
    }
    if (node instanceof Element element && SHELLS.contains(element.normalName())) {
      for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
        find(before, child, rule);
      }
    } else if (node instanceof TextNode || node instanceof Element) {
      add(before, node, reason);
    }
  }

  private void add(int before, Node node, Reason reason) {
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      if (last.before() == before && last.reason() == reason && isOneText(last, node)) {
        last.nodes().add(node);
        return;
      }
    }
    boolean isBlank = node instanceof TextNode text && text.isBlank();
    if (!isBlank) {
      runs.add(new Run(before, reason, new ArrayList<>(List.of(node))));
    }
  }

  /** Whether both stand in the running text of one block. */
  private static boolean isOneText(Run run, Node next) {
    Node last = run.nodes().get(run.nodes().size() - 1);
    return isInline(last) && isInline(next) && Objects.equals(block(last), block(next));
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
