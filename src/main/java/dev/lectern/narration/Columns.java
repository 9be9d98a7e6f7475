package dev.lectern.narration;

import dev.lectern.article.Block;
import dev.lectern.article.TableGrid;
import dev.lectern.spoken.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headers of a table's columns, said before each cell as it is read row by row. */
final class Columns {
  /** In characters; longer headers would drown what stands in the cells. */
  private static final int LONGEST = 60;

  private final TableGrid grid;
  private final List<Block.Row> rows;
  private final int headRows;

  /** By column, what is said before a cell in it; columns without a header have none. */
  private final Map<Integer, String> headers = new HashMap<>();

  Columns(Block.Table table) {
    rows = table.rows();
    headRows = table.headRows();
    grid = new TableGrid(rows);
    Map<Integer, String> whole = new HashMap<>();
    for (int row = 0; row < headRows; row++) {
      List<Block.Cell> cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        head(grid.column(row, i), cells.get(i), text(rows.get(row), cells.get(i)), whole);
      }
    }
    // The lowest header tells the columns apart, unless two columns have the same.
    Map<String, Integer> uses = new HashMap<>();
    headers.values().forEach(lowest -> uses.merge(lowest, 1, Integer::sum));
    headers.replaceAll(
        (column, lowest) ->
            uses.getOrDefault(lowest, 1) == 1 ? lowest : whole.getOrDefault(column, lowest));
  }

  private void head(int from, Block.Cell cell, String text, Map<Integer, String> whole) {
    for (int column = from; column < from + cell.columns(); column++) {
      headers.put(column, text);
      whole.merge(column, text, (above, below) -> above.isBlank() ? below : above + ", " + below);
    }
  }

  /** How many there are. */
  int count() {
    return grid.width();
  }

  /**
   * None in the rows of headers; none before a cell that is empty, or that heads its row.
   *
   * @param row its number, from 0
   */
  List<Direction> announcements(int row) {
    List<Direction> announcements = new ArrayList<>();
    if (row < headRows) {
      return announcements;
    }
    List<Block.Cell> cells = rows.get(row).cells();
    for (int i = 0; i < cells.size(); i++) {
      Block.Cell cell = cells.get(i);
      String header = headers.getOrDefault(grid.column(row, i), "");
      if (!cell.header() && cell.end() > cell.start() && isSayable(header)) {
        announcements.add(new Direction.Announcement(cell.start(), header + ":"));
      }
    }
    return announcements;
  }

  private static boolean isSayable(String header) {
    return !header.isBlank() && header.length() <= LONGEST;
  }

  private static String text(Block.Row row, Block.Cell cell) {
    return row.passage().text().substring(cell.start(), cell.end());
  }
}
