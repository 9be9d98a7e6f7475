package dev.lectern.article.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Expands each abbreviation in the text where it is first used (WCAG 3.1.4, technique G97), so that
 * eye and ear get the same; later uses keep their expansion as a title.
 */
final class Abbreviations {
  /** Longer marked texts are phrases with a remark, not abbreviations. */
  private static final int LONGEST = 15;

  private final Set<String> used = new HashSet<>();

  /** Works on the page itself; what is left out does not count as a use. */
  static void expand(Element root, Marks leftOut) {
    Abbreviations abbreviations = new Abbreviations();
    for (Element element : root.select("abbr[title], acronym[title]")) {
      if (element.parents().stream().noneMatch(leftOut::contains)) {
        abbreviations.expand(element);
      }
    }
  }

  private void expand(Element element) {
    String shortened = Whitespace.fold(element.text());
    String expansion = Whitespace.fold(element.attr("title"));
    if (!expands(shortened, expansion)) {
      element.removeAttr("title");
    } else if (used.add(shortened + '\n' + expansion)) {
      element.removeAttr("title");
      if (!isTold(expansion, element)) {
        element.after(new TextNode(" (" + expansion + ")"));
      }
    }
  }

  private static boolean isTold(String expansion, Element element) {
    Element block = element.closest("p, li, td, th, dd, h1, h2, h3, h4, h5, h6, figcaption, div");
    return block != null && lower(block.text()).contains(lower(expansion));
  }

  private static boolean expands(String shortened, String expansion) {
    return !shortened.isEmpty()
        && shortened.length() <= LONGEST
        && expansion.length() > shortened.length()
        && sharesInitial(shortened, expansion);
  }

  /** Sites misuse the element for times of day and the like, whose titles begin otherwise. */
  private static boolean sharesInitial(String shortened, String expansion) {
    String initial = lower(shortened.substring(0, shortened.offsetByCodePoints(0, 1)));
    for (String word : lower(expansion).split("[^\\p{L}]+", -1)) {
      if (word.startsWith(initial)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
