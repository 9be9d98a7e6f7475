package dev.lectern.store;

import dev.lectern.article.Article;
import java.util.List;

/** About how many bytes a change writes, which the disk must have room for before it is begun. */
final class ChangeSize {
  /** Of a change that brings no text. */
  static final long SMALL = 4096;

  /** Of what is known of an entry beside its text. */
  private static final long ENTRY = 500;

  private ChangeSize() {}

  /** Its text, as text and as words. */
  static long of(Article article) {
    return SMALL
        + article.passages().stream().mapToLong(passage -> 2L * passage.text().length()).sum();
  }

  static long of(List<Article> articles) {
    return articles.stream().mapToLong(ChangeSize::of).sum();
  }

  static long of(FeedState state) {
    return state.items().stream()
        .mapToLong(item -> ENTRY + (item.content() == null ? 0 : item.content().length()))
        .sum();
  }
}
