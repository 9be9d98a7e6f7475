package dev.lectern.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of an article's structure, in reading order. */
public sealed interface Block {
  /** The passages of this block and of the blocks inside it, in reading order. */
  Stream<Passage> passages();

  /**
   * A heading inside the article; the article's title is not a block.
   *
   * @param level 2 to 6
   */
  record Heading(int level, Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }

  record Paragraph(Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }

  /**
   * A list; an item is a run of blocks, its first mostly a paragraph.
   *
   * @param start number of the first item of an ordered list
   */
  record ItemList(boolean ordered, int start, List<List<Block>> items) implements Block {
    @Override
    public Stream<Passage> passages() {
      return items.stream().flatMap(List::stream).flatMap(Block::passages);
    }
  }

  record Quote(List<Block> blocks) implements Block {
    @Override
    public Stream<Passage> passages() {
      return blocks.stream().flatMap(Block::passages);
    }
  }

  /** A data table, read row by row. */
  record Table(@Nullable Passage caption, List<Row> rows) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.concat(Stream.ofNullable(caption), rows.stream().map(Row::passage));
    }
  }

  /** A row; the passage holds its cells' texts parted by tabs. */
  record Row(Passage passage, List<Cell> cells) {}

  /** A cell: its text is the characters {@code start} to {@code end} of the row's passage. */
  record Cell(int start, int end, boolean header) {}

  /** Preformatted text, its lines kept. */
  record Code(Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }

  /**
   * An image; its passage is the caption, or the alternative text where there is no caption.
   *
   * @param address of the image, for which {@link Addresses#isWeb} holds, or empty
   */
  record Figure(String address, String alternative, Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }
}
