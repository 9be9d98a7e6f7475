package dev.lectern.article.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Leaves out with its images what has lost all of its text, by the rule that took the first. */
final class Hollow {
  private final Marks leftOut;

  private Hollow(Marks leftOut) {
    this.leftOut = leftOut;
  }

  static void mark(Element root, Marks leftOut) {
    new Hollow(leftOut).read(root);
  }

  /**
   * @param lost the rule of the first text that is left out; null where none is
   */
  private record Text(boolean kept, @Nullable Rule lost) {
    static final Text NONE = new Text(false, null);

    Text and(Text next) {
      return new Text(kept || next.kept, lost == null ? next.lost : lost);
    }
  }

  private Text read(Element element) {
    Text held = Text.NONE;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text && !text.isBlank()) {
        Rule rule = leftOut.rule(child);
        held = held.and(new Text(rule == null, rule));
      } else if (child instanceof Element inner && !leftOut.contains(inner)) {
        Text text = read(inner);
        if (!text.kept && text.lost != null) {
          leftOut.add(inner, text.lost);
        }
        held = held.and(text);
      }
    }
    return held;
  }
}
