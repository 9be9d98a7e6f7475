package dev.lectern.article.extract;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the direction of those parts of a page that are written in another than the text, and hands
 * it down to the blocks in them, which are read one by one.
 */
final class PartDirections {
  private PartDirections() {}

  /**
   * Works on the page itself: directions that say nothing new go.
   *
   * @param language BCP 47 tag of the text
   */
  static void handDown(Element root, String language) {
    if (root.selectFirst("[dir], bdo, bdi") == null) {
      return;
    }
    String base = isRightToLeft(language) ? "rtl" : "ltr";
    IdentityHashMap<Element, String> directions = new IdentityHashMap<>();
    for (Element element : root.getAllElements()) {
      Element parent = element.parent();
      String around = parent == null ? base : directions.getOrDefault(parent, base);
      String own = own(element);
      directions.put(element, own == null || own.equals("auto") ? around : own);
      boolean isPart = !element.equals(root) && (parent == null || !parent.equals(root));
      if (own == null && element.isBlock() && isPart && !around.equals(base)) {
        element.attr("dir", around);
      } else if (own == null || own.equals(around) || (own.equals("auto") && element.isBlock())) {
        element.removeAttr("dir");
      } else {
        element.attr("dir", own);
      }
    }
  }

  private static @Nullable String own(Element element) {
    String told = element.attr("dir").strip().toLowerCase(Locale.ROOT);
    return switch (told) {
      case "ltr", "rtl", "auto" -> told;
      default -> element.nameIs("bdi") ? "auto" : null;
    };
  }

  private static boolean isRightToLeft(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb", "syr" -> true;
      default -> false;
    };
  }
}
