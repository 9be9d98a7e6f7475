package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Cell;
import dev.lectern.article.Block.Scope;
import dev.lectern.article.TableGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the header cells of a table head, as far as the page says so. */
final class HeaderScopes {
  /**
   * @param row number of its row
   * @param from its first column
   * @param end the column after its last
   */
  private record Place(int row, int from, int end) {}

  private HeaderScopes() {}

  /** As the cell itself has it, by its scope or its role. */
  static @Nullable Scope own(Element cell) {
    String role = cell.attr("role").toLowerCase(Locale.ROOT);
    return switch (cell.attr("scope").strip().toLowerCase(Locale.ROOT)) {
      case "col", "colgroup" -> Scope.COLUMN;
      case "row", "rowgroup" -> Scope.ROW;
      default ->
          role.equals("columnheader") ? Scope.COLUMN : role.equals("rowheader") ? Scope.ROW : null;
    };
  }

  /**
   * The rows, headers without a scope of their own given that by which other cells name them in
   * their {@code headers}.
   *
   * @param elements the cells of each row
   */
  static List<Block.Row> named(List<Block.Row> rows, List<List<Element>> elements) {
    if (elements.stream().flatMap(List::stream).noneMatch(cell -> cell.hasAttr("headers"))) {
      return rows;
    }
    TableGrid grid = new TableGrid(rows);
    Map<String, Place> headers = new HashMap<>();
    Map<String, Scope> scopes = new HashMap<>();
    each(
        rows,
        (row, i, cell) -> {
          if (cell.header() && cell.scope() == null) {
            int from = grid.column(row, i);
            headers.putIfAbsent(
                elements.get(row).get(i).id(), new Place(row, from, from + cell.columns()));
          }
        });
    each(
        rows,
        (row, i, cell) -> {
          int column = grid.column(row, i);
          for (String id : elements.get(row).get(i).attr("headers").split("\\s+", -1)) {
            Place header = headers.get(id);
            if (header != null && !id.isEmpty()) {
              boolean above =
                  header.row() < row && header.from() <= column && column < header.end();
              scopes.putIfAbsent(id, above ? Scope.COLUMN : Scope.ROW);
            }
          }
        });
    List<Block.Row> named = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < rows.get(row).cells().size(); i++) {
        Cell cell = rows.get(row).cells().get(i);
        Scope scope = cell.header() ? scopes.get(elements.get(row).get(i).id()) : null;
        cells.add(
            cell.scope() == null && scope != null
                ? new Cell(cell.start(), cell.end(), true, scope, cell.extent())
                : cell);
      }
      named.add(new Block.Row(rows.get(row).passage(), List.copyOf(cells)));
    }
    return List.copyOf(named);
  }

  private interface Visitor {
    void visit(int row, int i, Cell cell);
  }

  private static void each(List<Block.Row> rows, Visitor visitor) {
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        visitor.visit(row, i, cells.get(i));
      }
    }
  }
}
