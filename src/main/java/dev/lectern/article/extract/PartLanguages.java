package dev.lectern.article.extract;

import org.jsoup.nodes.Element;

/** Hands the language of a part of the page down to the blocks in it, which are read one by one. */
final class PartLanguages {
  private PartLanguages() {}

  /** Works on the page itself; the language of the root is the article's. */
  static void handDown(Element root) {
    for (Element element : root.getAllElements()) {
      Element parent = element.parent();
      if (parent != null
          && !element.equals(root)
          && !parent.equals(root)
          && element.isBlock()
          && parent.hasAttr("lang")
          && !element.hasAttr("lang")) {
        element.attr("lang", parent.attr("lang"));
      }
    }
  }
}
