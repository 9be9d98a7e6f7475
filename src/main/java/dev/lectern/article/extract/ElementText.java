package dev.lectern.article.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element without the chrome in it. */
final class ElementText {
  private ElementText() {}

  /** On one line, white space folded. */
  static String line(Element element, Set<Element> leftOut) {
    return Whitespace.fold(raw(element, leftOut, ' '));
  }

  /** Lines as they stand. */
  static String lines(Element element, Set<Element> leftOut) {
    return Whitespace.foldLines(raw(element, leftOut, '\n'));
  }

  private static StringBuilder raw(Element root, Set<Element> leftOut, char lineBreak) {
    StringBuilder out = new StringBuilder();
    NodeFilter collect =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
            } else if (node instanceof Element element) {
              if (!element.equals(root)
                  && (leftOut.contains(element) || InlineNotes.isReference(element))) {
                return FilterResult.SKIP_ENTIRELY;
              }
              separate(element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !element.nameIs("br")) {
              separate(element);
            }
            return FilterResult.CONTINUE;
          }

          private void separate(Element element) {
            boolean atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == lineBreak;
            if (element.nameIs("br")
                || (!element.equals(root) && element.isBlock() && !atLineStart)) {
              out.append(lineBreak);
            }
          }
        };
    collect.traverse(root);
    return out;
  }
}
