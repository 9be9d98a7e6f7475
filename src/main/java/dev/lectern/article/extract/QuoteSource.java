package dev.lectern.article.extract;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the part of a quotation that says whose it is. */
final class QuoteSource {
  /** In characters; longer lines are part of what is quoted. */
  private static final int LONGEST = 150;

  /** As in print: a dash, then a name. */
  private static final Pattern DASHED = Pattern.compile("(?:[—–―~]|--)\\s*\\S.*", Pattern.DOTALL);

  private QuoteSource() {}

  /** Null where the quotation has none, or nothing else. */
  static @Nullable Element of(Element quote) {
    Element last = quote.lastElementChild();
    // A lone box holds all of it.
    while (last != null && last.nameIs("div") && last.previousElementSibling() == null) {
      last = last.lastElementChild();
    }
    if (last == null || last.nameIs("blockquote")) {
      return null;
    }
    String text = last.text();
    boolean told = last.nameIs("footer") || last.nameIs("cite") || isOneCite(last, text);
    boolean fits = last.nameIs("footer") || text.length() <= LONGEST;
    boolean printed = last.isBlock() && DASHED.matcher(text).matches() && !isTalk(last);
    return (told || printed)
            && fits
            && !text.isEmpty()
            && !holdsText(last, Node::nextSibling)
            && isAfterText(last, quote)
        ? last
        : null;
  }

  /** Lines of a conversation begin with a dash one after the other. */
  private static boolean isTalk(Element line) {
    Element before = line.previousElementSibling();
    return before != null && DASHED.matcher(before.text()).matches();
  }

  /** Whether the element's text is all in one {@code cite}, but for a dash. */
  private static boolean isOneCite(Element element, String text) {
    Element cite = text.length() > LONGEST ? null : element.selectFirst("cite");
    return cite != null && text.endsWith(cite.text()) && text.length() - cite.text().length() <= 2;
  }

  private static boolean isAfterText(Element source, Element quote) {
    Element around = source.parent();
    return holdsText(source, Node::previousSibling)
        || (around != null && !around.equals(quote) && isAfterText(around, quote));
  }

  /** Whether there is text in the siblings on one side. */
  private static boolean holdsText(Node from, Function<Node, @Nullable Node> step) {
    for (Node next = step.apply(from); next != null; next = step.apply(next)) {
      if (next instanceof Element element
          ? element.hasText()
          : next instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
