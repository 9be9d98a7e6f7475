package dev.lectern.article.extract;

import dev.lectern.article.math.Formula;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Sets formulas as text in the place of their markup. Scripts that draw formulas leave several
 * copies of each: drawn, for screen readers, as source; one of them stays.
 */
final class Formulas {
  /** What holds all copies of one formula: of KaTeX, MathJax 2 and 3, and Wikipedia. */
  private static final Evaluator WHOLE =
      Selector.evaluatorOf(".katex, mjx-container, .MathJax, .mwe-math-element");

  private static final String OTHER_COPIES =
      ".katex-html, mjx-math, nobr, svg, img, .MathJax_Preview, script";

  private static final String FORMULA = "lectern.formula";

  private Formulas() {}

  /** Works on the page itself. */
  static void setInPlace(Element page) {
    for (Element drawn : page.select(".MathJax[data-mathml]:not(:has(math))")) {
      Element math = Jsoup.parseBodyFragment(drawn.attr("data-mathml")).selectFirst("math");
      if (math != null) {
        set(drawn, Formula.of(math));
      }
    }
    Set<Element> cleared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element math : page.select("math")) {
      if (math.parent() != null) {
        Element whole = math.closest(WHOLE);
        if (whole != null && cleared.add(whole)) {
          keepOnly(math, whole);
        }
        Formula formula = Formula.of(math);
        math.tagName("span", Parser.NamespaceHtml);
        set(math, formula);
      }
    }
  }

  /** Emptied, not removed: taking one of many siblings out takes the longer the more there are. */
  private static void keepOnly(Element math, Element whole) {
    for (Element copy : whole.select(OTHER_COPIES)) {
      if (copy.selectFirst("math") == null && copy.closest("math") == null) {
        copy.empty().clearAttributes();
      }
    }
    for (Element around = math; around != null; around = around.parent()) {
      around.removeAttr("style").removeAttr("hidden").removeAttr("aria-hidden");
      if (around.equals(whole)) {
        return;
      }
    }
  }

  private static void set(Element place, Formula formula) {
    place.text(formula.text());
    if (!formula.words().isEmpty()) {
      place.attributes().userData(FORMULA, formula);
    }
  }

  /** What the element holds, where that is a formula that has words. */
  static @Nullable Formula in(Element element) {
    return element.nameIs("span") ? (Formula) element.attributes().userData(FORMULA) : null;
  }
}
