package dev.lectern.article.extract;

import dev.lectern.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of a plain text's chunks; items that follow each other are one list. */
final class PlainBlocks {
  private PlainBlocks() {}

  static List<Block> of(List<TextChunk> chunks, PassageIds ids) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      TextChunk first = chunks.get(i);
      if (!first.isItem()) {
        blocks.add(paragraph(first, ids));
        continue;
      }
      List<List<Block>> items = new ArrayList<>();
      items.add(List.of(paragraph(first, ids)));
      while (i + 1 < chunks.size() && continues(chunks.get(i), chunks.get(i + 1))) {
        i++;
        items.add(List.of(paragraph(chunks.get(i), ids)));
      }
      int start = first.isOrdered() ? Integer.parseInt(first.marker()) : 1;
      blocks.add(new Block.ItemList(first.isOrdered(), start, List.copyOf(items)));
    }
    return List.copyOf(blocks);
  }

  private static boolean continues(TextChunk before, TextChunk item) {
    if (before.isOrdered() && item.isOrdered()) {
      return Integer.parseInt(item.marker()) == Integer.parseInt(before.marker()) + 1;
    }
    return !before.isOrdered() && before.marker().equals(item.marker());
  }

  private static Block paragraph(TextChunk chunk, PassageIds ids) {
    return new Block.Paragraph(ids.passage(chunk.text()));
  }
}
