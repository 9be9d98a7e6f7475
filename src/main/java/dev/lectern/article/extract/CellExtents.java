package dev.lectern.article.extract;

import dev.lectern.article.Block.Extent;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How many columns and rows the cells of a table take, of those rows that are kept. */
final class CellExtents {
  /** Columns times rows of all cells. A table that claims more is made to overwhelm its readers. */
  private static final int MOST_SLOTS = 1_000_000;

  /** For each row, the number of the row after the last of its group, which no cell goes beyond. */
  private final int[] groupEnds;

  /** For each row and the one after the last, how many rows before it are kept. */
  private final int[] kept;

  private long slots;

  /**
   * @param isKept for each row
   */
  CellExtents(List<Element> rows, List<Boolean> isKept) {
    int count = rows.size();
    groupEnds = new int[count];
    kept = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      boolean last =
          i == count - 1 || !Objects.equals(rows.get(i).parent(), rows.get(i + 1).parent());
      groupEnds[i] = last ? i + 1 : groupEnds[i + 1];
    }
    for (int i = 0; i < count; i++) {
      kept[i + 1] = kept[i] + (isKept.get(i) ? 1 : 0);
    }
  }

  /**
   * Null for one column and one row, and for all once the table takes too many.
   *
   * @param row number of the cell's row, which is kept
   */
  @Nullable Extent of(int row, Element cell) {
    int columns = Math.max(1, number(cell.attr("colspan"), Extent.MOST_COLUMNS));
    int told = number(cell.attr("rowspan"), Extent.MOST_ROWS);
    // HTML: no rows are all that are left in the group.
    boolean rest = told == 0 && !cell.attr("rowspan").isBlank();
    int end = Math.min(groupEnds[row], row + (rest ? Extent.MOST_ROWS : Math.max(1, told)));
    int rows = kept[end] - kept[row];
    slots += (long) columns * rows;
    return slots > MOST_SLOTS || (columns == 1 && rows == 1) ? null : new Extent(columns, rows);
  }

  /** 0 where it is none. */
  private static int number(String text, int most) {
    String digits = text.strip();
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    return digits.length() > 5 ? most : Math.min(most, Integer.parseInt(digits));
  }
}
