package dev.lectern.article.extract;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article and little else. */
final class RootFinder {
  /** A page that marks its article is believed if the mark holds this share of the prose. */
  private static final double MARKED_SHARE = 0.5;

  /** A container is left for its one child that holds this share of its prose. */
  private static final double DESCENT_SHARE = 0.75;

  /** These hold text, not the article. */
  private static final Set<String> TEXT_HOLDERS =
      Set.of("p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "a");

  private final Document page;
  private final PageText text;

  RootFinder(Document page, PageText text) {
    this.page = page;
    this.text = text;
  }

  /** What surely holds the whole article. */
  Element start() {
    Element main = fullest("main, [role=main]", page.body());
    Element start = main == null ? page.body() : main;
    Element article = fullest("article, [role=article], [itemprop=articleBody]", start);
    return article == null ? start : article;
  }

  private @Nullable Element fullest(String marked, Element within) {
    Element best = null;
    for (Element element : within.select(marked)) {
      if (best == null || text.of(element).prose() > text.of(best).prose()) {
        best = element;
      }
    }
    return best != null && prose(best) > 0 && prose(best) >= prose(within) * MARKED_SHARE
        ? best
        : null;
  }

  /** The part of it that holds most of the article. */
  Element descend(Element start) {
    Element root = start;
    while (true) {
      Element best = null;
      for (Element child : root.children()) {
        if (best == null || prose(child) > prose(best)) {
          best = child;
        }
      }
      if (best == null
          || prose(best) == 0
          || prose(best) < prose(root) * DESCENT_SHARE
          || TEXT_HOLDERS.contains(best.normalName())) {
        return root;
      }
      root = best;
    }
  }

  private int prose(Element element) {
    return text.of(element).prose();
  }
}
