package dev.lectern.http.page;

import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A passage's text as the text nodes of an element, its spans as elements around them. The text
 * nodes joined are the text, character for character: word times count on it.
 */
final class PassageText {
  private record Open(Span span, Element element) {}

  private final Passage passage;
  private final ScriptRuns runs;
  private final NoteLinks notes;

  /**
   * @param language BCP 47 tag of the page around it
   */
  PassageText(Passage passage, String language, NoteLinks notes) {
    this.passage = passage;
    this.runs = new ScriptRuns(language);
    this.notes = notes;
  }

  void write(Element into) {
    write(into, 0, passage.text().length());
  }

  /** Writes the characters from {@code from} up to {@code to}. */
  void write(Element into, int from, int to) {
    String text = passage.text().substring(from, to);
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      into.attr("dir", "auto");
    }
    List<Span> spans = within(from, to);
    spans.stream()
        .filter(span -> span.kind() == Span.Kind.DIRECTION)
        .filter(span -> span.start() == from && span.end() == to)
        .forEach(span -> into.attr("dir", span.value()));
    Deque<Open> open = new ArrayDeque<>();
    int at = from;
    for (Span span : spans) {
      at = closeUpTo(span.start(), open, into, at);
      at = append(at, span.start(), open, into);
      if (span.kind() == Span.Kind.MATHML && span.start() >= at) {
        Element math = math(span);
        if (math != null) {
          innermost(open, into).appendChild(math);
          at = span.end();
          continue;
        }
      }
      open.push(new Open(span, append(span, innermost(open, into))));
    }
    at = closeUpTo(to, open, into, at);
    append(at, to, open, into);
  }

  private @Nullable Element math(Span span) {
    return MathElement.of(span.value(), passage.text().substring(span.start(), span.end()));
  }

  private Element append(Span span, Element into) {
    return span.kind() == Span.Kind.NOTE
        ? notes.mark(passage, span, into)
        : SpanElement.append(span, into);
  }

  private List<Span> within(int from, int to) {
    return passage.spans().stream()
        .filter(span -> span.start() >= from && span.end() <= to)
        .toList();
  }

  /** Ends the spans that end by then; answers up to where the text is written. */
  private int closeUpTo(int end, Deque<Open> open, Element into, int at) {
    int written = at;
    while (!open.isEmpty() && open.element().span().end() <= end) {
      written = append(written, open.element().span().end(), open, into);
      open.pop();
    }
    return written;
  }

  private int append(int from, int to, Deque<Open> open, Element into) {
    if (from >= to) {
      return from;
    }
    Element element = innermost(open, into);
    String text = passage.text().substring(from, to);
    if (open.stream().anyMatch(outer -> outer.span().kind() == Span.Kind.LANGUAGE)) {
      element.appendText(text);
    } else {
      runs.append(text, element);
    }
    return to;
  }

  private static Element innermost(Deque<Open> open, Element into) {
    return open.isEmpty() ? into : open.element().element();
  }
}
