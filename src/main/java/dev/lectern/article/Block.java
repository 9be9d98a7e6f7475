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

  /**
   * A quotation.
   *
   * @param source who said it or where it stands, as printed; read after it
   * @param address of what it is taken from, for which {@link Addresses#isWeb} holds
   */
  record Quote(List<Block> blocks, @Nullable Passage source, @Nullable String address)
      implements Block {
    /** A quotation of which the page does not say whose it is. */
    public Quote(List<Block> blocks) {
      this(blocks, null, null);
    }

    @Override
    public Stream<Passage> passages() {
      return Stream.concat(blocks.stream().flatMap(Block::passages), Stream.ofNullable(source));
    }
  }

  /** A list of terms, each with what is said of it. */
  record Definitions(List<Definition> definitions) implements Block {
    @Override
    public Stream<Passage> passages() {
      return definitions.stream().flatMap(Definition::passages);
    }
  }

  /**
   * What is said of a term, or of several that mean the same.
   *
   * @param terms may be none
   * @param descriptions each a run of blocks; may be none
   */
  record Definition(List<Passage> terms, List<List<Block>> descriptions) {
    Stream<Passage> passages() {
      return Stream.concat(
          terms.stream(), descriptions.stream().flatMap(List::stream).flatMap(Block::passages));
    }
  }

  /** A data table, read row by row. */
  record Table(@Nullable Passage caption, List<Row> rows) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.concat(Stream.ofNullable(caption), rows.stream().map(Row::passage));
    }

    /** How many rows at the top head the columns. */
    public int headRows() {
      int count = 0;
      while (count < rows.size() && rows.get(count).headsColumns()) {
        count++;
      }
      return count;
    }
  }

  /** A row; the passage holds its cells' texts parted by tabs. */
  record Row(Passage passage, List<Cell> cells) {
    /** Whether all of its cells that hold anything are headers, and not of a row. */
    boolean headsColumns() {
      return cells.stream().anyMatch(Cell::header)
          && cells.stream().allMatch(cell -> cell.isEmpty() || cell.mayHeadColumn());
    }
  }

  /**
   * A cell: its text is the characters {@code start} to {@code end} of the row's passage.
   *
   * @param scope what a header heads; null where the page leaves it to the cell's place
   * @param extent how many columns and rows it takes; null for one of each
   */
  record Cell(int start, int end, boolean header, @Nullable Scope scope, @Nullable Extent extent) {
    /** Takes one column and one row. */
    public Cell(int start, int end, boolean header) {
      this(start, end, header, null, null);
    }

    boolean isEmpty() {
      return start == end;
    }

    boolean mayHeadColumn() {
      return header && scope != Scope.ROW;
    }

    public int columns() {
      return extent == null ? 1 : extent.columns();
    }

    public int rows() {
      return extent == null ? 1 : extent.rows();
    }
  }

  /** What a header stands for. */
  enum Scope {
    COLUMN,
    ROW
  }

  /**
   * What a cell takes of its table.
   *
   * @param columns 1 to {@value #MOST_COLUMNS}
   * @param rows 1 to {@value #MOST_ROWS}
   */
  record Extent(int columns, int rows) {
    /** Browsers go to 1,000, which a few cells can make into a page that never shows. */
    public static final int MOST_COLUMNS = 100;

    /** Browsers go to 65,534. */
    public static final int MOST_ROWS = 1_000;
  }

  /** Preformatted text, its lines kept. */
  record Code(Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }

  /**
   * What plays or stands in the page from elsewhere; its passage names it.
   *
   * @param address of it, for which {@link Addresses#isWeb} holds
   */
  record Player(Media media, String address, Passage passage) implements Block {
    @Override
    public Stream<Passage> passages() {
      return Stream.of(passage);
    }
  }

  /** What is in a player. */
  enum Media {
    VIDEO,
    AUDIO,
    /** A page of another site: a map, a chart, a form. */
    PAGE
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
