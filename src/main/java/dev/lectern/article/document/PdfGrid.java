package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines side by side: rows of a table, or columns of text that were written row by row.
 *
 * @param rows each of as many lines
 */
record PdfGrid(List<List<PdfLine>> rows) {
  /** Times the type's size; programs round, and letters have room beside them. */
  private static final float ALIGNED = 0.7f;

  /** Times the usual space between lines; a grid ends at wider gaps. */
  private static final float WIDEST_GAP = 3.5f;

  /** Rows; a shorter run of long lines is a table with long cells. */
  private static final int FEWEST_COLUMN_ROWS = 5;

  /** Mean words of a cell; columns of text have more. */
  private static final int COLUMN_WORDS = 4;

  /** The grid that begins with this line, or one of a single row where there is none. */
  static PdfGrid at(List<PdfLine> lines, int from) {
    List<List<PdfLine>> rows = new ArrayList<>();
    int at = from;
    while (at < lines.size()) {
      List<PdfLine> row = row(lines, at);
      if (!rows.isEmpty() && !follows(rows.get(rows.size() - 1), row)) {
        break;
      }
      rows.add(row);
      at += row.size();
      if (row.size() < 2) {
        break;
      }
    }
    return new PdfGrid(rows);
  }

  private static List<PdfLine> row(List<PdfLine> lines, int from) {
    List<PdfLine> row = new ArrayList<>(List.of(lines.get(from)));
    for (int i = from + 1;
        i < lines.size() && lines.get(i).isBeside(row.get(row.size() - 1));
        i++) {
      row.add(lines.get(i));
    }
    return row;
  }

  private static boolean follows(List<PdfLine> above, List<PdfLine> row) {
    PdfLine first = row.get(0);
    float gap = first.y() - above.get(0).y();
    if (row.size() != above.size()
        || row.size() < 2
        || first.page() != above.get(0).page()
        || gap <= 0
        || gap > WIDEST_GAP * first.size()) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      if (!isAligned(above.get(i), row.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** By the left edge, the right one as numbers are, or the middle. */
  private static boolean isAligned(PdfLine one, PdfLine other) {
    float room = ALIGNED * one.size();
    return Math.abs(one.left() - other.left()) < room
        || Math.abs(one.right() - other.right()) < room
        || Math.abs(one.left() + one.right() - other.left() - other.right()) < 2 * room;
  }

  int lines() {
    return rows.stream().mapToInt(List::size).sum();
  }

  boolean isTable() {
    return rows.size() > 1 && rows.get(0).size() > 1 && !isColumns();
  }

  boolean isColumns() {
    int cells = lines();
    int words = rows.stream().flatMap(List::stream).mapToInt(line -> line.words().size()).sum();
    return rows.size() >= FEWEST_COLUMN_ROWS
        && rows.get(0).size() <= 3
        && words >= cells * COLUMN_WORDS;
  }

  /** The lines column by column. */
  List<PdfLine> columns() {
    List<PdfLine> lines = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      for (List<PdfLine> row : rows) {
        lines.add(row.get(column));
      }
    }
    return lines;
  }
}
