package dev.lectern.article.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Leaves out what words name that mostly name what stands beside a text, each word where it holds
 * little prose on the whole page: some builders call every paragraph a widget.
 */
final class LikelyNamed implements NodeFilter {
  /** Share of the page's prose; captions, boxes on authors and buttons stay below. */
  private static final double MOST_OF_WORD = 0.1;

  private final PageText text;
  private final Marks leftOut;
  private final IdentityHashMap<Element, List<String>> named = new IdentityHashMap<>();
  private final Map<String, Integer> proseOfWords = new HashMap<>();

  /** Words of the elements that the walk is in: what is nested counts once. */
  private final Map<String, Integer> open = new HashMap<>();

  private LikelyNamed(PageText text, Marks leftOut) {
    this.text = text;
    this.leftOut = leftOut;
  }

  static void mark(Document page, PageText text, Marks leftOut) {
    LikelyNamed parts = new LikelyNamed(text, leftOut);
    parts.traverse(page);
    int most = (int) (text.of(page).prose() * MOST_OF_WORD);
    Set<String> trusted = new TreeSet<>();
    parts.proseOfWords.forEach(
        (word, prose) -> {
          if (prose <= most) {
            trusted.add(word);
          }
        });
    parts.named.forEach(
        (element, words) -> {
          if (words.stream().anyMatch(trusted::contains)) {
            leftOut.add(element, Rule.LIKELY_NAMED);
          }
        });
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (leftOut.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof Element element && PageCleaner.isPart(element)) {
      List<String> words = ClassWords.likelyBesideText(element);
      if (!words.isEmpty()) {
        named.put(element, words);
        for (String word : words) {
          if (open.merge(word, 1, Integer::sum) == 1) {
            proseOfWords.merge(word, text.of(element).prose(), Integer::sum);
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      named.getOrDefault(element, List.of()).forEach(word -> open.merge(word, -1, Integer::sum));
    }
    return FilterResult.CONTINUE;
  }
}
