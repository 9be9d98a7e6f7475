package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a passage to be, white space folded, with its spans. */
record StyledText(String text, List<Span> spans) {
  StyledText(String text) {
    this(text, List.of());
  }

  /** The same text leading there as a whole, unless a part of it leads elsewhere. */
  StyledText linked(@Nullable String address) {
    boolean leads = spans.stream().anyMatch(span -> span.kind() == Span.Kind.LINK);
    if (address == null || leads || !Addresses.isLink(address)) {
      return this;
    }
    List<Span> all = new ArrayList<>(spans);
    all.add(0, new Span(0, text.length(), Span.Kind.LINK, address));
    return new StyledText(text, List.copyOf(all));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
