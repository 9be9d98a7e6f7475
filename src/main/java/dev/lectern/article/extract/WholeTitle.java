package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.HeadingLevels;
import dev.lectern.article.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The title of a text that is whole, and what follows it. Headings at its start that repeat the
 * title that was told are not read again; where none was told the first heading is the title.
 */
record WholeTitle(Passage passage, List<Block> body) {
  private static final String UNTITLED = "Untitled";

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  static WholeTitle of(String told, List<Block> blocks, PassageIds ids) {
    String title = Whitespace.fold(told);
    int repeated = repeated(title, blocks);
    if (repeated > 0) {
      Passage first = first(blocks.get(0));
      Passage passage = repeated == 1 ? first : ids.passage(title);
      return new WholeTitle(passage, raised(blocks.subList(repeated, blocks.size())));
    }
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Heading heading) {
      String shown = letters(heading.passage().text());
      String letters = letters(title);
      if (shown.contains(letters)) {
        return new WholeTitle(heading.passage(), raised(blocks.subList(1, blocks.size())));
      }
      if (letters.contains(shown)) {
        return new WholeTitle(ids.passage(title), raised(blocks.subList(1, blocks.size())));
      }
    }
    if (title.isEmpty() && !blocks.isEmpty()) {
      return new WholeTitle(ids.passage(Opening.of(blocks)), blocks);
    }
    return new WholeTitle(ids.passage(title.isEmpty() ? UNTITLED : title), blocks);
  }

  /** Headings that were under the title begin at level 2, as under any title. */
  private static List<Block> raised(List<Block> blocks) {
    HeadingLevels levels = new HeadingLevels();
    return blocks.stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? new Block.Heading(levels.repaired(heading.level()), heading.passage())
                    : block)
        .toList();
  }

  /** How many blocks at the start say the title between them, and nothing else. */
  private static int repeated(String title, List<Block> blocks) {
    String letters = letters(title);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < blocks.size() && letters.startsWith(said.toString()); i++) {
      if (!(blocks.get(i) instanceof Block.Heading)
          && !(blocks.get(i) instanceof Block.Paragraph)) {
        return 0;
      }
      said.append(letters(first(blocks.get(i)).text()));
      if (!letters.isEmpty() && letters.contentEquals(said)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Passage first(Block block) {
    return block.passages().findFirst().orElseThrow();
  }

  private static String letters(String text) {
    return OTHER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
