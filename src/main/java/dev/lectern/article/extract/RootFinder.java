package dev.lectern.article.extract;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article and little else. */
final class RootFinder {
  /**
   * A page that marks its article is believed if the mark holds this share of the prose: comments
   * and other stories can be twice as long.
   */
  private static final double MARKED_SHARE = 0.33;

  /** A container is left for its one child that holds this share of its prose. */
  private static final double DESCENT_SHARE = 0.75;

  /** As {@link #DESCENT_SHARE}, for the child with the headline beside what leads elsewhere. */
  private static final double HEADED_SHARE = 0.2;

  /** Linked text of what leads elsewhere; a text and its notes have less. */
  private static final double LEADS_AWAY = 0.25;

  /**
   * Prose of the articles beside the fullest one, of its own; what only leads to others is less.
   */
  private static final double LEAST_OF_OTHERS = 0.5;

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
    return article == null ? start : together(article);
  }

  /** What holds it and its like, where a text comes in several: a report hour by hour. */
  private Element together(Element article) {
    Element around = article.parent();
    if (around == null || article.selectFirst("h1") != null || !article.nameIs("article")) {
      return article;
    }
    int others = 0;
    for (Element child : around.children()) {
      others += child.nameIs("article") && !child.equals(article) ? prose(child) : 0;
    }
    return others >= prose(article) * LEAST_OF_OTHERS ? around : article;
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

  /**
   * The part of it that holds most of the article.
   *
   * @param headline null where there is none to be seen
   */
  Element descend(Element start, @Nullable Element headline) {
    Set<Element> around = headline == null ? Set.of() : Set.copyOf(headline.parents());
    Element root = start;
    for (Element next = start; next != null; next = child(root, around)) {
      root = next;
    }
    return root;
  }

  private @Nullable Element child(Element root, Set<Element> around) {
    Element best = null;
    for (Element child : root.children()) {
      if (around.contains(child) && isBesideOthers(child, root)) {
        return holder(child);
      }
      if (best == null || prose(child) > prose(best)) {
        best = child;
      }
    }
    return best != null && prose(best) >= prose(root) * DESCENT_SHARE ? holder(best) : null;
  }

  private @Nullable Element holder(Element child) {
    return prose(child) == 0 || TEXT_HOLDERS.contains(child.normalName()) ? null : child;
  }

  /** Whether the child has a good part of the prose, and what stands beside it is links mostly. */
  private boolean isBesideOthers(Element child, Element root) {
    PageText.Measure inside = text.of(child);
    PageText.Measure whole = text.of(root);
    return inside.prose() >= whole.prose() * HEADED_SHARE
        && whole.linked() - inside.linked() > (whole.text() - inside.text()) * LEADS_AWAY;
  }

  private int prose(Element element) {
    return text.of(element).prose();
  }
}
