package dev.lectern.article.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element without what is left out of it. */
final class ElementText {
  private ElementText() {}

  /** On one line, white space folded. */
  static String line(Element element, Marks leftOut) {
    return styledLine(element, leftOut).text();
  }

  /** On one line, with what its parts mean. */
  static StyledText styledLine(Element element, Marks leftOut) {
    return raw(element, leftOut, " ").take(Whitespace::fold);
  }

  /** Lines as they stand. */
  static String lines(Element element, Marks leftOut) {
    return Whitespace.foldLines(raw(element, leftOut, "\n").raw());
  }

  private static StyledTextBuilder raw(Element root, Marks leftOut, String lineBreak) {
    StyledTextBuilder out = new StyledTextBuilder();
    NodeFilter collect =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(leftOut.contains(text) ? " " : text.getWholeText());
            } else if (node instanceof Element element) {
              if (!element.equals(root)
                  && (leftOut.contains(element) || Notes.isForTheEye(element))) {
                return FilterResult.SKIP_ENTIRELY;
              }
              separate(element);
              out.begin(element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              out.end();
              if (!element.nameIs("br")) {
                separate(element);
              }
            }
            return FilterResult.CONTINUE;
          }

          private void separate(Element element) {
            CharSequence raw = out.raw();
            boolean atLineStart =
                raw.isEmpty() || lineBreak.indexOf(raw.charAt(raw.length() - 1)) >= 0;
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
