package dev.lectern.http.page;

import dev.lectern.article.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/** A data table; cells carry the offset at which their text stands in the row's passage. */
final class TableWriter {
  private final PassageControls controls;
  private final String language;

  TableWriter(PassageControls controls, String language) {
    this.controls = controls;
    this.language = language;
  }

  /**
   * @param number place among the article's tables, from 1
   */
  void write(Block.Table table, int number, Element into) {
    Element box = into.appendElement("div").addClass("table");
    // Wide tables scroll in a region of their own, which the keyboard must reach.
    Element region =
        box.appendElement("div")
            .addClass("scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", "Table " + number);
    Element element = region.appendElement("table");
    if (table.caption() != null) {
      BlockWriter.mark(
          element.appendElement("caption").appendElement("span"), table.caption(), language);
    }
    int headRows = headRows(table.rows());
    Element head = headRows == 0 ? null : element.appendElement("thead");
    Element body = element.appendElement("tbody");
    for (int i = 0; i < table.rows().size(); i++) {
      boolean inHead = head != null && i < headRows;
      row(table.rows().get(i), inHead ? "col" : "row", head != null && inHead ? head : body);
    }
    Element listens = box.appendElement("div").addClass("listens");
    table.passages().forEach(passage -> listens.appendChild(controls.of(passage)));
  }

  /** Rows at the top in which every cell is a header. */
  private static int headRows(List<Block.Row> rows) {
    int count = 0;
    while (count < rows.size() && rows.get(count).cells().stream().allMatch(Block.Cell::header)) {
      count++;
    }
    return count;
  }

  private void row(Block.Row row, String scope, Element into) {
    Element element = BlockWriter.name(into.appendElement("tr"), row.passage());
    PassageText text = new PassageText(row.passage(), language);
    for (Block.Cell cell : row.cells()) {
      Element box = element.appendElement(cell.header() ? "th" : "td");
      if (cell.header()) {
        box.attr("scope", scope);
      }
      box.attr("data-offset", Integer.toString(cell.start()));
      text.write(box, cell.start(), cell.end());
    }
  }
}
