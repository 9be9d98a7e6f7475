package dev.lectern.article.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Judges what stands beside the fullest part of an article, such as its opening in a box of its
 * own: paragraphs belong to it, boxes of links and labels do not.
 */
final class Siblings {
  /** In characters; a box with less holds a summary of the article, or a call. */
  private static final int SHORTEST_OPENING = 250;

  /**
   * In characters, two sentences, in a box that holds no other: a standfirst; with less a label.
   */
  private static final int SHORTEST_STANDFIRST = 120;

  /** In characters; a sentence. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** Links and labels of a sibling, against its prose. */
  private static final double LEAST_PROSE_SHARE = 0.6;

  private static final double MOST_LINKED = 0.2;

  /** What follows the fullest part is mostly something else, unless it is about as full. */
  private static final double LEAST_OF_FULLEST = 0.2;

  private final PageText text;
  private final Marks leftOut;

  private Siblings(PageText text, Marks leftOut) {
    this.text = text;
    this.leftOut = leftOut;
  }

  /**
   * @param start what surely holds the whole article
   * @param fullest the part of it that holds most of the article
   */
  static void mark(Element start, Element fullest, PageText text, Marks leftOut) {
    Siblings siblings = new Siblings(text, leftOut);
    Element in = fullest;
    while (!in.equals(start) && in.parent() != null) {
      Element parent = in.parent();
      boolean after = false;
      for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
        if (child.equals(in)) {
          after = true;
        } else if (!siblings.belongs(child, fullest, after)) {
          leftOut.add(child, Rule.BESIDE);
        }
      }
      in = parent;
    }
  }

  private boolean belongs(Node node, Element fullest, boolean after) {
    if (node instanceof TextNode) {
      return false;
    }
    if (!(node instanceof Element element)) {
      return true;
    }
    if (leftOut.contains(element)) {
      return true; // it has its rule
    }
    PageText.Measure size = text.of(element);
    boolean prose =
        size.prose() >= shortest(element)
            && size.prose() >= size.text() * LEAST_PROSE_SHARE
            && size.linked() <= size.text() * MOST_LINKED;
    return prose && (!after || size.prose() >= text.of(fullest).prose() * LEAST_OF_FULLEST);
  }

  private static int shortest(Element element) {
    if (element.nameIs("p")) {
      return SHORTEST_PARAGRAPH;
    }
    boolean holdsBoxes = element.children().stream().anyMatch(Element::isBlock);
    return holdsBoxes ? SHORTEST_OPENING : SHORTEST_STANDFIRST;
  }
}
