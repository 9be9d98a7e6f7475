package dev.lectern.article.extract;

import dev.lectern.article.Span;
import java.util.List;

/** The text of a passage to be, white space folded, with its spans. */
record StyledText(String text, List<Span> spans) {
  StyledText(String text) {
    this(text, List.of());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
