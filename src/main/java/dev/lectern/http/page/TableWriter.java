package dev.lectern.http.page;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Scope;
import org.jsoup.nodes.Element;

/** A data table; cells carry the offset at which their text stands in the row's passage. */
final class TableWriter {
  private final PassageControls controls;
  private final String language;
  private final NoteLinks notes;

  TableWriter(PassageControls controls, String language, NoteLinks notes) {
    this.controls = controls;
    this.language = language;
    this.notes = notes;
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
          element.appendElement("caption").appendElement("span"), table.caption(), language, notes);
    }
    int headRows = table.headRows();
    Element head = headRows == 0 ? null : element.appendElement("thead");
    Element body = element.appendElement("tbody");
    for (int i = 0; i < table.rows().size(); i++) {
      boolean inHead = head != null && i < headRows;
      Element group = head != null && inHead ? head : body;
      // A group of rows ends what its cells take.
      int left = (inHead ? headRows : table.rows().size()) - i;
      row(table.rows().get(i), inHead ? Scope.COLUMN : Scope.ROW, left, group);
    }
    Element listens = box.appendElement("div").addClass("listens");
    table.passages().forEach(passage -> notes.backLinks(passage, listens));
    table.passages().forEach(passage -> listens.appendChild(controls.of(passage)));
  }

  /**
   * @param scope of headers that have none
   * @param left rows that are left in the group, this one among them
   */
  private void row(Block.Row row, Scope scope, int left, Element into) {
    Element element = BlockWriter.name(into.appendElement("tr"), row.passage());
    PassageText text = new PassageText(row.passage(), language, notes);
    for (Block.Cell cell : row.cells()) {
      Element box = element.appendElement(cell.header() ? "th" : "td");
      if (cell.header()) {
        boolean column = (cell.scope() == null ? scope : cell.scope()) == Scope.COLUMN;
        box.attr("scope", column ? "col" : "row");
      }
      take(box, "colspan", cell.columns());
      take(box, "rowspan", Math.min(left, cell.rows()));
      box.attr("data-offset", Integer.toString(cell.start()));
      text.write(box, cell.start(), cell.end());
    }
  }

  private static void take(Element cell, String attribute, int count) {
    if (count > 1) {
      cell.attr(attribute, Integer.toString(count));
    }
  }
}
