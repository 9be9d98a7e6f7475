package dev.lectern.http.page;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * MathML rebuilt of elements that only lay out signs: whatever else is in the source, and all
 * attributes, go.
 */
final class MathElement {
  private static final Set<String> KNOWN =
      Set.of(
          ("mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mi mn"
                  + " mo mtext")
              .split(" "));

  /** As deep as formulas are kept. */
  private static final int DEEPEST = 160;

  private MathElement() {}

  /**
   * @param text what its text nodes hold when they are joined
   * @return null where the source holds another text
   */
  static @Nullable Element of(String source, String text) {
    Element math = Jsoup.parseBodyFragment(source).selectFirst("math");
    if (math == null) {
      return null;
    }
    // The words beside it name the formula; signs one by one would be heard twice.
    Element rebuilt = new Element("math").attr("aria-hidden", "true");
    copy(math, rebuilt, 0);
    return rebuilt.wholeText().equals(text) ? rebuilt : null;
  }

  private static void copy(Element from, Element into, int depth) {
    for (Node child = from.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        into.appendText(text.getWholeText());
      } else if (child instanceof Element element
          && KNOWN.contains(element.normalName())
          && depth < DEEPEST) {
        copy(element, into.appendElement(element.normalName()), depth + 1);
      }
    }
  }
}
