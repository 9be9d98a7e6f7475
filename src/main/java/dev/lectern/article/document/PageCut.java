package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page in parts at elements, however deep these lie in it. */
final class PageCut {
  private PageCut() {}

  /**
   * @param ids of the elements that a part begins with, in order
   * @return one more than there are ids; each as the page with the text of the others taken out
   */
  static List<Document> cut(Document page, List<String> ids) {
    List<Document> parts = new ArrayList<>();
    for (int i = 0; i <= ids.size(); i++) {
      parts.add(i == ids.size() && i == 0 ? page : only(i, page.clone(), ids));
    }
    return parts;
  }

  private static Document only(int part, Document page, List<String> ids) {
    page.body()
        .traverse(
            new NodeVisitor() {
              private int at;

              @Override
              public void head(Node node, int depth) {
                if (node instanceof Element element) {
                  if (at < ids.size() && element.id().equals(ids.get(at))) {
                    at++;
                  }
                  if (at != part) {
                    element.removeAttr("alt");
                  }
                } else if (node instanceof TextNode text && at != part) {
                  // Emptied, not taken out: that takes quadratic time among many siblings.
                  text.text("");
                }
              }
            });
    return page;
  }
}
