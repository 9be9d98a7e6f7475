package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Leaves out what stands above the headline: tickers, other news, topics; a picture stays. */
final class AboveHeadline {
  /** Of the root's prose: with less below it, the headline is another's. */
  private static final double LEAST_BELOW = 0.3;

  /** In characters; as much prose is an opening, unless it leads away. */
  private static final int SHORTEST_OPENING = 250;

  private static final double MOST_LINKED = 0.2;

  private AboveHeadline() {}

  static void mark(Element root, Element headline, PageText text, Marks leftOut) {
    List<Node> above = above(root, headline);
    int all = 0;
    int linked = 0;
    int prose = 0;
    for (Node node : above) {
      if (node instanceof Element element) {
        PageText.Measure size = text.of(element);
        all += size.text();
        linked += size.linked();
        prose += size.prose();
      }
    }
    int whole = text.of(root).prose();
    boolean opening = prose >= SHORTEST_OPENING && linked <= all * MOST_LINKED;
    if (!opening && whole - prose >= whole * LEAST_BELOW) {
      above.forEach(node -> leaveOut(node, leftOut));
    }
  }

  /** What the root holds before the headline; nothing where it does not hold the headline. */
  private static List<Node> above(Element root, Element headline) {
    List<Node> above = new ArrayList<>();
    for (Element in = headline; !in.equals(root); in = in.parent()) {
      if (in.parent() == null) {
        return List.of();
      }
      for (Node node = in.previousSibling(); node != null; node = node.previousSibling()) {
        above.add(node);
      }
    }
    return above;
  }

  private static void leaveOut(Node node, Marks leftOut) {
    if (!(node instanceof Element element)) {
      leftOut.add(node, Rule.HEAD);
    } else if (!leftOut.contains(element)) {
      Lines.of(element, leftOut).stream()
          .filter(line -> !line.isIn("figure"))
          .forEach(line -> line.leaveOut(leftOut, Rule.HEAD));
    }
  }
}
