package dev.lectern.article.math;

import static dev.lectern.article.math.MathTree.name;
import static dev.lectern.article.math.MathTree.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The layout of a formula in MathML: elements that are known, without attributes. */
final class MathMarkup {
  /** Elements with as many parts as their layout needs; more would be shown as an error. */
  private static final Map<String, Integer> PARTS =
      Map.of(
          "mfrac",
          2,
          "mroot",
          2,
          "msub",
          2,
          "msup",
          2,
          "munder",
          2,
          "mover",
          2,
          "msubsup",
          3,
          "munderover",
          3);

  private final Element root = new Element("math");
  private final List<String> signs = new ArrayList<>();

  private MathMarkup() {}

  /** The layout; its text is the signs, a space between. */
  static Element of(Element math) {
    MathMarkup markup = new MathMarkup();
    parts(math).forEach(part -> markup.copy(part, markup.root, 0));
    return markup.root;
  }

  private void copy(Element from, Element into, int depth) {
    if (depth > MathTree.DEEPEST || MathTree.isLeaf(from)) {
      leaf(name(from), from.text(), into);
      return;
    }
    List<Element> parts = parts(from);
    Integer count = PARTS.get(name(from));
    switch (name(from)) {
      case "semantics", "maction" ->
          parts.stream().limit(1).forEach(part -> copy(part, into, depth + 1));
      case "mfenced" -> {
        Element row = into.appendElement("mrow");
        leaf("mo", from.hasAttr("open") ? from.attr("open") : "(", row);
        for (int i = 0; i < parts.size(); i++) {
          leaf("mo", i > 0 ? "," : "", row);
          copy(parts.get(i), row, depth + 1);
        }
        leaf("mo", from.hasAttr("close") ? from.attr("close") : ")", row);
      }
      case "msqrt", "mtable", "mtr", "mtd" -> all(parts, into.appendElement(name(from)), depth);
      default -> {
        if (count != null && parts.size() == count) {
          Element layout = into.appendElement(name(from));
          // A part of which nothing is left still holds its place.
          parts.forEach(part -> copy(part, layout.appendElement("mrow"), depth + 1));
        } else {
          all(parts, into.appendElement("mrow"), depth);
        }
      }
    }
  }

  private void all(List<Element> parts, Element into, int depth) {
    parts.forEach(part -> copy(part, into, depth + 1));
  }

  private void leaf(String name, String text, Element into) {
    StringBuilder shown = new StringBuilder();
    text.strip().codePoints().filter(MathMarkup::isShown).forEach(shown::appendCodePoint);
    if (!shown.isEmpty()) {
      if (!signs.isEmpty()) {
        into.appendText(" ");
      }
      signs.add(shown.toString());
      String known = name.equals("mi") || name.equals("mn") || name.equals("mo") ? name : "mtext";
      into.appendElement(known).appendText(shown.toString());
    }
  }

  /** Writes a layout as source. */
  static void write(Element layout, StringBuilder out) {
    out.append('<').append(layout.normalName()).append('>');
    for (Node child = layout.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element element) {
        write(element, out);
      } else if (child instanceof TextNode text) {
        String signs = text.getWholeText();
        out.append(signs.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      }
    }
    out.append("</").append(layout.normalName()).append('>');
  }

  /** Not the signs that are there for programs, such as that of a product without one. */
  private static boolean isShown(int code) {
    return Character.getType(code) != Character.FORMAT && !Character.isISOControl(code);
  }
}
