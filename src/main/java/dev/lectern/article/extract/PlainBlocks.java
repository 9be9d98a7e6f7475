package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.HeadingLevels;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of a plain text's chunks; items that follow each other are one list. */
final class PlainBlocks {
  /** Columns; lists in lists stand two or more further in, sloppy items one. */
  private static final int INDENT = 2;

  /** Each takes two levels of JSON, of which 1,000 are read; deeper mails are jokes. */
  private static final int DEEPEST_QUOTE = 50;

  private final List<TextChunk> chunks;
  private final PassageIds ids;
  private final HeadingLevels levels = new HeadingLevels();
  private int at;

  private PlainBlocks(List<TextChunk> chunks, PassageIds ids) {
    this.chunks = chunks;
    this.ids = ids;
  }

  static List<Block> of(List<TextChunk> chunks, PassageIds ids) {
    return new PlainBlocks(chunks, ids).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (at < chunks.size()) {
      TextChunk chunk = chunks.get(at);
      if (chunk.isQuote()) {
        blocks.add(quote());
      } else if (chunk.isItem()) {
        blocks.add(list());
      } else {
        at++;
        blocks.add(
            chunk.isHeading()
                ? new Block.Heading(levels.repaired(chunk.level()), ids.passage(chunk.text()))
                : paragraph(chunk));
      }
    }
    return List.copyOf(blocks);
  }

  private Block quote() {
    int depth = chunks.get(at).indent();
    List<Block> quoted = new ArrayList<>();
    while (at < chunks.size() && chunks.get(at).isQuote() && chunks.get(at).indent() >= depth) {
      if (chunks.get(at).indent() > depth && depth < DEEPEST_QUOTE) {
        quoted.add(quote());
      } else {
        quoted.add(paragraph(chunks.get(at)));
        at++;
      }
    }
    return new Block.Quote(List.copyOf(quoted));
  }

  private Block list() {
    TextChunk first = chunks.get(at);
    List<List<Block>> items = new ArrayList<>();
    TextChunk last = first;
    while (at < chunks.size() && (items.isEmpty() || continues(last, chunks.get(at)))) {
      last = chunks.get(at);
      at++;
      List<Block> item = new ArrayList<>(List.of(paragraph(last)));
      while (at < chunks.size() && isInside(last, chunks.get(at))) {
        item.add(list());
      }
      items.add(List.copyOf(item));
    }
    int start = first.isOrdered() ? Integer.parseInt(first.marker()) : 1;
    return new Block.ItemList(first.isOrdered(), start, List.copyOf(items));
  }

  private static boolean isInside(TextChunk item, TextChunk next) {
    return next.isItem() && !next.isQuote() && next.indent() >= item.indent() + INDENT;
  }

  private static boolean continues(TextChunk before, TextChunk item) {
    if (before.indent() >= item.indent() + INDENT) {
      return false;
    }
    if (before.isOrdered() && item.isOrdered()) {
      return Integer.parseInt(item.marker()) == Integer.parseInt(before.marker()) + 1;
    }
    return !before.isOrdered() && before.marker().equals(item.marker());
  }

  private Block paragraph(TextChunk chunk) {
    return new Block.Paragraph(ids.passage(chunk.text()));
  }
}
