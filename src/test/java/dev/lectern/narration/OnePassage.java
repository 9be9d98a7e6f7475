package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import java.util.List;

/** An article of which only the title is read. */
final class OnePassage {
  private OnePassage() {}

  static Article article(String text) {
    return new Article("a", new Passage("p", text), null, null, null, "en", null, List.of());
  }
}
