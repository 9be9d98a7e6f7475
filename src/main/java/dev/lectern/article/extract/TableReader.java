package dev.lectern.article.extract;

import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads data tables, and tells them from tables that only lay out a page. */
final class TableReader {
  private static final Evaluator SECTIONS =
      Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, pre, blockquote, article");

  private static final Evaluator HEADERS =
      Selector.evaluatorOf("th, caption, thead, [role=columnheader], [role=rowheader]");

  private static final Evaluator BLOCKS = Selector.evaluatorOf("p, div, ul, ol, dl, br + br");

  private static final Set<String> HEADER_ROLES = Set.of("rowheader", "columnheader");

  private final Marks leftOut;
  private final PassageIds ids;

  TableReader(Marks leftOut, PassageIds ids) {
    this.leftOut = leftOut;
    this.ids = ids;
  }

  /** Layout: said to be so, or without header and caption and with blocks or a lone column. */
  static boolean isLayout(Element table) {
    String role = table.attr("role").toLowerCase(Locale.ROOT);
    if (role.equals("presentation") || role.equals("none")) {
      return true;
    }
    if (table.stream().skip(1).anyMatch(inner -> inner.nameIs("table"))
        || table.selectFirst(SECTIONS) != null) {
      return true;
    }
    if (table.selectFirst(HEADERS) != null) {
      return false;
    }
    if (table.selectFirst(BLOCKS) != null) {
      return true;
    }
    return rows(table).stream().allMatch(row -> cells(row).size() < 2);
  }

  Optional<Block> read(Element table) {
    Element captionElement = table.selectFirst("caption");
    StyledText captionText =
        captionElement == null
            ? new StyledText("")
            : ElementText.styledLine(captionElement, leftOut);
    Passage caption = captionText.isEmpty() ? null : ids.passage(captionText);
    List<Block.Row> rows = rows(table, rows(table).stream().map(this::draft).toList());
    return rows.isEmpty() && caption == null
        ? Optional.empty()
        : Optional.of(new Block.Table(caption, rows));
  }

  /**
   * A row in the making.
   *
   * @param bounds where the text of each cell begins and ends
   */
  private record Draft(StyledText text, List<Element> cells, List<int[]> bounds) {
    boolean isKept() {
      return !Whitespace.isBlank(text.text());
    }
  }

  private List<Block.Row> rows(Element table, List<Draft> drafts) {
    CellExtents extents = new CellExtents(rows(table), drafts.stream().map(Draft::isKept).toList());
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isKept()) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int j = 0; j < draft.cells().size(); j++) {
          cells.add(cell(draft.cells().get(j), draft.bounds().get(j), extents, i));
        }
        draft.cells().forEach(cell -> ids.expect(Notes.note(cell)));
        rows.add(new Block.Row(ids.passage(draft.text()), List.copyOf(cells)));
      }
    }
    return HeaderScopes.named(
        List.copyOf(rows), drafts.stream().filter(Draft::isKept).map(Draft::cells).toList());
  }

  private static Block.Cell cell(Element element, int[] bounds, CellExtents extents, int row) {
    boolean header = isHeader(element);
    return new Block.Cell(
        bounds[0],
        bounds[1],
        header,
        header ? HeaderScopes.own(element) : null,
        extents.of(row, element));
  }

  private Draft draft(Element row) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Element> cells = leftOut.contains(row) ? List.of() : cells(row);
    List<int[]> bounds = new ArrayList<>();
    for (Element cell : cells) {
      if (!bounds.isEmpty()) {
        text.append('\t');
      }
      int start = text.length();
      if (!leftOut.contains(cell)) {
        StyledText styled = ElementText.styledLine(cell, leftOut);
        text.append(styled.text());
        styled.spans().forEach(span -> spans.add(span.shifted(start)));
      }
      bounds.add(new int[] {start, text.length()});
    }
    return new Draft(new StyledText(text.toString(), List.copyOf(spans)), cells, bounds);
  }

  private static boolean isHeader(Element cell) {
    return cell.nameIs("th") || HEADER_ROLES.contains(cell.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Those of the table itself: a table with another inside is layout and not read. */
  private static List<Element> rows(Element table) {
    return table.getElementsByTag("tr");
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }
}
