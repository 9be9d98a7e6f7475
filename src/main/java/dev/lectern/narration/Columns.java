package dev.lectern.narration;

import dev.lectern.article.Block;
import dev.lectern.spoken.Direction;
import java.util.ArrayList;
import java.util.List;

/** The headers of a table's columns, said before each cell as it is read row by row. */
final class Columns {
  /** In characters; longer headers would drown what stands in the cells. */
  private static final int LONGEST = 60;

  private final List<String> headers = new ArrayList<>();
  private final List<Block.Row> headRows = new ArrayList<>();

  Columns(Block.Table table) {
    for (Block.Row row : table.rows()) {
      if (!row.cells().stream().allMatch(Block.Cell::header)) {
        break;
      }
      headRows.add(row);
      // The lowest row of headers is the one that tells the columns apart.
      headers.clear();
      row.cells().forEach(cell -> headers.add(text(row, cell)));
    }
  }

  /** None in the rows of headers; none before a cell that is empty, or that heads its row. */
  List<Direction> announcements(Block.Row row) {
    List<Direction> announcements = new ArrayList<>();
    if (headRows.contains(row)) {
      return announcements;
    }
    for (int i = 0; i < Math.min(headers.size(), row.cells().size()); i++) {
      Block.Cell cell = row.cells().get(i);
      String header = headers.get(i);
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
