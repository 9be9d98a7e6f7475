package dev.lectern.article.math;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of MathML hold (MathML Core). */
final class MathTree {
  /** What is deeper nested is read by its signs alone. */
  static final int DEEPEST = 64;

  private static final Set<String> LEAVES = Set.of("mi", "mn", "mo", "mtext", "ms");

  private static final Set<String> EMPTY =
      Set.of(
          ("mspace mphantom none mprescripts annotation annotation-xml maligngroup malignmark"
                  + " script style")
              .split(" "));

  private static final Set<String> ROWS =
      Set.of("math", "mrow", "mstyle", "mpadded", "menclose", "merror", "mtd");

  private MathTree() {}

  static boolean isLeaf(Element element) {
    return LEAVES.contains(name(element)) || element.childrenSize() == 0;
  }

  static boolean isRow(Element element) {
    return ROWS.contains(name(element));
  }

  static boolean isEmpty(Element element) {
    return EMPTY.contains(name(element));
  }

  /** In lower case, without the prefix of its namespace. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  static List<Element> parts(Element element) {
    return element.children().stream().filter(part -> !isEmpty(part)).toList();
  }

  /** The element, or the only one in it as long as it is a row of one. */
  static Element core(Element element) {
    Element core = element;
    while (isRow(core)) {
      List<Element> parts = parts(core);
      if (parts.size() != 1) {
        return core;
      }
      core = parts.get(0);
    }
    return core;
  }

  static boolean isSimple(Element element) {
    return isLeaf(core(element));
  }

  /** The text of a leaf, or empty. */
  static String sign(Element element) {
    Element core = core(element);
    return isLeaf(core) ? MathSigns.plain(core.text()) : "";
  }

  static boolean isOperator(Element element) {
    return name(core(element)).equals("mo");
  }
}
