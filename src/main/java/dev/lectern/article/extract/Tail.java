package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.List;

/** Takes off headings at the end that nothing follows: what they announced was chrome. */
final class Tail {
  private Tail() {}

  static List<Block> trim(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1) instanceof Block.Heading) {
      end--;
    }
    return end == 0 ? blocks : List.copyOf(blocks.subList(0, end));
  }
}
