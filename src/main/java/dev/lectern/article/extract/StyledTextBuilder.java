package dev.lectern.article.extract;

import dev.lectern.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** Gathers text and spans as the page's elements open and close, then folds the white space. */
final class StyledTextBuilder {
  private static final class Open {
    private final InlineMeaning meaning;
    private int start;

    Open(InlineMeaning meaning, int start) {
      this.meaning = meaning;
      this.start = start;
    }

    Span span(int end) {
      return new Span(start, end, meaning.kind(), meaning.value());
    }
  }

  private final StringBuilder raw = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** How many meanings each begun element opened. */
  private final Deque<Integer> begun = new ArrayDeque<>();

  void append(CharSequence text) {
    raw.append(text);
  }

  /** What was gathered since the last text was taken, not folded. */
  CharSequence raw() {
    return raw;
  }

  /** From here on the text has what the element means, until {@link #end}. */
  void begin(Element element) {
    int before = open.size();
    for (InlineMeaning meaning : InlineMeaning.of(element)) {
      // Nested twins say nothing new, and there may be hundreds of them.
      if (open.stream().noneMatch(outer -> outer.meaning.equals(meaning))) {
        open.push(new Open(meaning, raw.length()));
      }
    }
    begun.push(open.size() - before);
  }

  /** Ends the element that was begun last. */
  void end() {
    for (int count = begun.pop(); count > 0; count--) {
      keep(open.pop());
    }
  }

  /**
   * Takes the text out, folded; what is open goes on in the text that follows.
   *
   * @param fold {@link Whitespace#fold(CharSequence, int[])} or the like
   */
  StyledText take(BiFunction<CharSequence, int[], String> fold) {
    open.forEach(this::keep);
    int[] places = new int[raw.length()];
    String text = fold.apply(raw, places);
    List<Span> folded = new ArrayList<>();
    for (Span span : spans) {
      place(span, places, folded);
    }
    // An outer span is closed after its inner ones, and may begin and end with them.
    Collections.reverse(folded);
    folded.sort(
        Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    raw.setLength(0);
    spans.clear();
    open.forEach(meaning -> meaning.start = 0);
    return new StyledText(text, List.copyOf(folded));
  }

  private void keep(Open meaning) {
    if (meaning.start < raw.length()) {
      spans.add(meaning.span(raw.length()));
    }
  }

  /** The span in the folded text, from its first shown character to its last. */
  private static void place(Span span, int[] places, List<Span> into) {
    int from = span.start();
    int to = span.end() - 1;
    while (from <= to && places[from] < 0) {
      from++;
    }
    while (to >= from && places[to] < 0) {
      to--;
    }
    if (from <= to) {
      into.add(new Span(places[from], places[to] + 1, span.kind(), span.value()));
    }
  }
}
