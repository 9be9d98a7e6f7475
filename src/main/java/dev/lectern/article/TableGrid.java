package dev.lectern.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which column the cells of a table stand: a cell may take several, and those of the rows below
 * (HTML, 4.9.12, the table model).
 */
public final class TableGrid {
  private final List<int[]> columns = new ArrayList<>();
  private int width;

  /** For each column, the number of the first row that is free in it. */
  private int[] freeFrom = new int[16];

  public TableGrid(List<Block.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      columns.add(place(i, rows.get(i).cells()));
    }
  }

  private int[] place(int row, List<Block.Cell> cells) {
    int[] places = new int[cells.size()];
    int column = 0;
    for (int i = 0; i < places.length; i++) {
      while (column < freeFrom.length && freeFrom[column] > row) {
        column++;
      }
      places[i] = column;
      int end = column + cells.get(i).columns();
      if (end > freeFrom.length) {
        freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
      }
      Arrays.fill(freeFrom, column, end, row + cells.get(i).rows());
      column = end;
    }
    width = Math.max(width, column);
    return places;
  }

  /** The cell's first column, from 0; row and cell are counted from 0 too. */
  public int column(int row, int cell) {
    return columns.get(row)[cell];
  }

  /** How many columns the table has. */
  public int width() {
    return width;
  }
}
