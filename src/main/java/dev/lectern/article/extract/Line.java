package dev.lectern.article.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A run of text that a page shows as one line or one paragraph.
 *
 * @param block the innermost block element that it stands in
 * @param nodes the text nodes of it that are not blank
 * @param text white space folded, never empty
 * @param linked characters of it inside links
 * @param inTable whether it stands in a table of data, not one of the page's layout
 */
record Line(Element block, List<Node> nodes, String text, int linked, boolean inTable) {
  /** In characters, outside of links; shorter runs are labels, captions and menu items. */
  private static final int SHORTEST_PROSE = 40;

  /** A link that is a whole line but for a bullet or a bracket. */
  private static final double WHOLLY = 0.8;

  boolean isHeading() {
    return level() > 0;
  }

  /** 1 to 6 in a heading, else 0. */
  int level() {
    Element heading = block;
    // A heading may hold a block of its own.
    for (int up = 0; up < 2 && heading != null; up++, heading = heading.parent()) {
      String name = heading.normalName();
      if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1') {
        return name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
      }
    }
    return 0;
  }

  boolean isProse() {
    return !isHeading() && text.length() - linked >= SHORTEST_PROSE && linked * 2 < text.length();
  }

  boolean isLink() {
    return linked >= text.length() * WHOLLY;
  }

  boolean isIn(String names) {
    return block.closest(names) != null;
  }

  boolean isLeftOut(Marks leftOut) {
    return leftOut.contains(nodes.get(0));
  }

  void leaveOut(Marks leftOut, Rule rule) {
    nodes.forEach(node -> leftOut.add(node, rule));
  }
}
