package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article's own text, a passage a line; what stands under its images, or plays in it, is not
 * part of it.
 */
final class ArticleText {
  private ArticleText() {}

  static String of(Article article) {
    return passages(article.blocks())
        .map(passage -> text(passage) + "\n")
        .collect(Collectors.joining());
  }

  /** Without the marks of notes, which are no words of it. */
  private static String text(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (int i = passage.spans().size() - 1; i >= 0; i--) {
      Span span = passage.spans().get(i);
      if (span.kind() == Span.Kind.NOTE) {
        text.delete(span.start(), span.end());
      }
    }
    return text.toString();
  }

  private static Stream<Passage> passages(List<Block> blocks) {
    return blocks.stream().flatMap(ArticleText::passages);
  }

  private static Stream<Passage> passages(Block block) {
    if (block instanceof Block.Figure || block instanceof Block.Player) {
      return Stream.empty();
    } else if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(ArticleText::passages);
    } else if (block instanceof Block.Quote quote) {
      return Stream.concat(passages(quote.blocks()), Stream.ofNullable(quote.source()));
    } else if (block instanceof Block.Definitions list) {
      return list.definitions().stream()
          .flatMap(
              one ->
                  Stream.concat(
                      one.terms().stream(),
                      one.descriptions().stream().flatMap(ArticleText::passages)));
    }
    return block.passages();
  }
}
