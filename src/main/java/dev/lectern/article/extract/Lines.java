package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes an element apart into the lines that it shows. */
final class Lines {
  private final Marks leftOut;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder raw = new StringBuilder();
  private List<Node> nodes = new ArrayList<>();
  private Element block;
  private int linked;
  private int links;
  private int tables;
  private boolean afterLineBreak;

  private Lines(Element root, Marks leftOut) {
    this.leftOut = leftOut;
    this.block = root;
    Element table = root.closest("table");
    this.tables = table == null || TableReader.isLayout(table) ? 0 : 1;
  }

  /** In reading order, without what is left out. */
  static List<Line> of(Element root, Marks leftOut) {
    Lines lines = new Lines(root, leftOut);
    lines.walk(root, root);
    lines.end();
    return lines.lines;
  }

  private void walk(Element element, Element in) {
    links += element.nameIs("a") ? 1 : 0;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        append(text);
      } else if (child instanceof Element inner && !leftOut.contains(inner)) {
        if (inner.nameIs("br")) {
          lineBreak();
        } else if (inner.isBlock()) {
          boolean table = inner.nameIs("table") && !TableReader.isLayout(inner);
          end();
          block = inner;
          tables += table ? 1 : 0;
          walk(inner, inner);
          end();
          tables -= table ? 1 : 0;
          block = in;
        } else {
          walk(inner, in);
        }
      }
    }
    links -= element.nameIs("a") ? 1 : 0;
  }

  private void append(TextNode text) {
    String run = text.getWholeText();
    if (leftOut.contains(text)) {
      return;
    }
    raw.append(run);
    if (!Whitespace.isBlank(run)) {
      nodes.add(text);
      linked += links > 0 ? Whitespace.fold(run).length() : 0;
      afterLineBreak = false;
    }
  }

  private void lineBreak() {
    if (afterLineBreak) {
      end();
    }
    raw.append(' ');
    afterLineBreak = true;
  }

  private void end() {
    afterLineBreak = false;
    String text = Whitespace.fold(raw);
    if (!text.isEmpty()) {
      lines.add(new Line(block, List.copyOf(nodes), text, linked, tables > 0));
    }
    raw.setLength(0);
    nodes = new ArrayList<>();
    linked = 0;
  }
}
