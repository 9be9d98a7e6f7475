package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.List;

/** A title for a text that has none: its first words. */
final class Opening {
  /** About the length of a headline. */
  private static final int LONGEST = 80;

  private Opening() {}

  static String of(List<Block> blocks) {
    String text =
        blocks.stream().flatMap(Block::passages).map(p -> p.text()).findFirst().orElseThrow();
    String line = Whitespace.fold(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int wordEnd = line.lastIndexOf(' ', LONGEST);
    int end = wordEnd > 0 ? wordEnd : LONGEST;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
