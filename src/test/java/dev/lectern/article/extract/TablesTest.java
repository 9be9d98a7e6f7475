package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.article.ArticleJson;
import dev.lectern.article.Block;
import dev.lectern.article.TableGrid;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table's cells head, and how many columns and rows they take. */
class TablesTest {
  private static final String PROSE =
      "<p>The harbour lies open to the west, and in winter few ships come in at all.</p>";

  private static Block.Table table(String rows) {
    Article article =
        new Extractor().fromHtml("<article><h1>Harbours</h1>" + PROSE + "<table>" + rows, null);
    assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
    return (Block.Table) article.blocks().get(1);
  }

  /** Rows parted by "/", cells by a space: text, what it heads, columns and rows it takes. */
  private static String shape(Block.Table table) {
    return table.rows().stream()
        .map(
            row ->
                row.cells().stream().map(cell -> shape(row, cell)).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }

  private static String shape(Block.Row row, Block.Cell cell) {
    String text = row.passage().text().substring(cell.start(), cell.end());
    String scope = cell.scope() == null ? "" : cell.scope() == Block.Scope.ROW ? ":row" : ":col";
    String extent = cell.extent() == null ? "" : "=" + cell.columns() + "x" + cell.rows();
    return (cell.header() ? "*" : "") + text + scope + extent;
  }

  @ParameterizedTest
  @CsvSource({
    "<tr><th>A<th>B<tr><td>1<td>2, *A *B / 1 2",
    "<tr><th scope=col>A<th scope=COL>B<tr><th scope=row>C<td>2, *A:col *B:col / *C:row 2",
    "<tr><th scope=colgroup colspan=2>A<tr><td>1<td>2, *A:col=2x1 / 1 2",
    "<tr><td role=columnheader>A<td>B<tr><td role=rowheader>C<td>2, *A:col B / *C:row 2",
    "<tr><th scope=sideways>A<th>B<tr><td>1<td>2, *A *B / 1 2",
    "<tr><th id=a>A<th id=b>B<tr><th id=c>C<td headers='b c'>2, *A *B:col / *C:row 2",
    "<tr><th id=a rowspan=2>A<th id=b>B<tr><td headers='a b'>2, *A:row=1x2 *B:col / 2",
    "<tr><th>A<th>B<tr><td headers='a b'>1<td headers=''>2, *A *B / 1 2",
  })
  void aHeaderHeadsWhatThePageSays(String rows, String shape) {
    assertEquals(shape, shape(table(rows)));
  }

  @ParameterizedTest
  @CsvSource({
    "<tr><th>A<td rowspan=2>B<tr><th>C, *A B=1x2 / *C",
    "<tr><th>A<td rowspan=9>B<tr><th>C, *A B=1x2 / *C",
    "<tr><th>A<td rowspan=0>B<tr><th>C<tr><th>D, *A B=1x3 / *C / *D",
    "<thead><tr><th rowspan=5>A<th>B<tbody><tr><td>1<td>2, *A *B / 1 2",
    "<tr><th>A<td rowspan=3>B<tr><td> <tr><th>C, *A B=1x2 / *C",
    "<tr><th>A<th>B<tr><td colspan=two>1<td colspan=-2 rowspan=1.5>2, *A *B / 1 2",
    "<tr><th>A<th>B<tr><td colspan=4294967298>1, *A *B / 1=100x1",
  })
  void aCellTakesNoMoreThanIsThere(String rows, String shape) {
    assertEquals(shape, shape(table(rows)));
  }

  @Test
  void cellsBelowOthersStandInTheirOwnColumn() {
    Block.Table table =
        table("<tr><th rowspan=2>A<th colspan=2>B<th>C<tr><th>D<th>E<th>F<tr><td>1<td>2<td>3<td>4");
    TableGrid grid = new TableGrid(table.rows());
    assertEquals(4, grid.width());
    assertEquals(3, grid.column(0, 2));
    assertEquals(1, grid.column(1, 0));
    assertEquals(3, grid.column(1, 2));
    assertEquals(2, table.headRows());
  }

  @Test
  void anEmptyCornerBelongsToTheRowOfHeaders() {
    assertEquals(1, table("<tr><td><th>A<th>B<tr><th>C<td>1<td>2").headRows());
    assertEquals(0, table("<tr><th scope=row>C<td>1<td>2<tr><th>D<td>1<td>2").headRows());
    assertEquals(0, table("<tr><th scope=row>C<tr><th scope=row>D").headRows());
  }

  @Test
  void aTableThatClaimsMillionsOfCellsIsReadCellByCell() {
    String bomb = ("<tr>" + "<td colspan=1000 rowspan=65534>x".repeat(10)).repeat(500);
    Block.Table table = table("<tr><th>A" + bomb);
    assertEquals(501, table.rows().size());
    int slots =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.columns() * cell.rows())
            .sum();
    assertTrue(slots <= 1_010_000, "takes " + slots);
    assertNotNull(table.rows().get(1).cells().get(0).extent());
  }
}
