package dev.lectern.article.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text, linked text and prose each element of a page holds, counted in one walk. */
final class PageText {
  /** Shorter runs are labels, captions and menu items more often than sentences. */
  private static final int SHORTEST_PROSE = 40;

  private static final Measure NOTHING = new Measure(0, 0, 0, 0, 0);

  /**
   * @param text characters, white space left out
   * @param linked those of them inside links
   * @param prose those of them outside of links, in runs as long as a sentence
   * @param elements the element and those inside it
   * @param length characters, white space and all
   */
  record Measure(int text, int linked, int prose, int elements, int length) {
    /**
     * More tags than a line of text has; reading such a line at every depth takes quadratic time.
     */
    private static final int MOST_IN_LINE = 100;

    /** White space of a line's source: more is made to be slow. */
    private static final int LONGEST_SOURCE = 10_000;

    /**
     * @param longest characters that are not white space
     */
    boolean isLine(int longest) {
      return text > 0 && text <= longest && elements <= MOST_IN_LINE && length <= LONGEST_SOURCE;
    }
  }

  private final IdentityHashMap<Element, Measure> measures;

  private PageText(IdentityHashMap<Element, Measure> measures) {
    this.measures = measures;
  }

  static PageText measure(Element root, Marks leftOut) {
    Counter counter = new Counter(leftOut);
    counter.traverse(root);
    return new PageText(counter.measures);
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }

  private static final class Frame {
    private int text;
    private int linked;
    private int prose;
    private int elements = 1;
    private int length;
    private int ownText;
    private int ownLinked;
  }

  private static final class Counter implements NodeFilter {
    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Marks leftOut;
    private int links;

    Counter(Marks leftOut) {
      this.leftOut = leftOut;
      open.push(new Frame());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        if (leftOut.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open.push(new Frame());
        links += element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.nameIs("a") ? 1 : 0;
        close(element, open.pop(), open.element());
      }
      return FilterResult.CONTINUE;
    }

    private void count(String text) {
      int shown = 0;
      for (int i = 0; i < text.length(); i++) {
        shown += Whitespace.isSpace(text.charAt(i)) ? 0 : 1;
      }
      Frame frame = open.element();
      frame.length += text.length();
      frame.ownText += shown;
      frame.ownLinked += links > 0 ? shown : 0;
    }

    private void close(Element element, Frame frame, Frame parent) {
      int text = frame.text + frame.ownText;
      int linked = frame.linked + frame.ownLinked;
      if (element.isBlock()) {
        boolean prose = frame.ownText >= SHORTEST_PROSE && frame.ownLinked * 2 < frame.ownText;
        frame.prose += prose ? frame.ownText - frame.ownLinked : 0;
        parent.text += text;
        parent.linked += linked;
      } else {
        parent.ownText += frame.ownText;
        parent.ownLinked += frame.ownLinked;
        parent.text += frame.text;
        parent.linked += frame.linked;
      }
      parent.prose += frame.prose;
      parent.elements += frame.elements;
      parent.length += frame.length;
      measures.put(element, new Measure(text, linked, frame.prose, frame.elements, frame.length));
    }
  }
}
