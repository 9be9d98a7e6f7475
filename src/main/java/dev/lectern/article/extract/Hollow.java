package dev.lectern.article.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Leaves out with its images what has lost all of its text. */
final class Hollow {
  private enum Text {
    NONE,
    LEFT_OUT,
    KEPT
  }

  private final Marks leftOut;

  private Hollow(Marks leftOut) {
    this.leftOut = leftOut;
  }

  static void mark(Element root, Marks leftOut) {
    new Hollow(leftOut).text(root);
  }

  private Text text(Element element) {
    Text held = Text.NONE;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      Text in = Text.NONE;
      if (child instanceof TextNode text && !text.isBlank()) {
        in = leftOut.contains(child) ? Text.LEFT_OUT : Text.KEPT;
      } else if (child instanceof Element inner && !leftOut.contains(inner)) {
        in = text(inner);
        if (in == Text.LEFT_OUT) {
          leftOut.add(inner, Rule.HOLLOW);
        }
      }
      held = held.compareTo(in) >= 0 ? held : in;
    }
    return held;
  }
}
