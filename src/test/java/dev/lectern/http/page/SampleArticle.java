package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.time.LocalDate;
import java.util.List;

/** One article with every kind of block, its texts full of what HTML gives a meaning. */
final class SampleArticle {
  static final Article ARTICLE =
      new Article(
          "a",
          passage("p1", "Rain & <script>alert('1')</script> \"wind\""),
          "Ada <b>Lovelace</b>",
          "The Weekly",
          LocalDate.of(2026, 3, 12),
          "en",
          "https://example.org/a?b=1&c=\"2\"",
          List.of(
              paragraph(
                  "p2", "The first sentence is short. </p></article>The second, not\u00a0so."),
              heading(2, "p3", "Causes"),
              new Block.ItemList(
                  true,
                  3,
                  List.of(
                      List.of(
                          paragraph("p4", "Clouds form when air rises and cools."),
                          new Block.ItemList(
                              false, 1, List.of(List.of(paragraph("p5", "Slowly"))))),
                      List.of(paragraph("p6", "Drops grow.")))),
              heading(3, "p7", "Causes"),
              new Block.Quote(List.of(paragraph("p8", "Into each life some rain must fall."))),
              new Block.Quote(
                  List.of(paragraph("p16", "It rained & rained.")),
                  passage("p17", "A <diary>"),
                  "https://example.org/diary"),
              new Block.Definitions(
                  List.of(
                      new Block.Definition(
                          List.of(passage("p18", "Sleet"), passage("p19", "Slush")),
                          List.of(List.of(paragraph("p20", "Rain that is half snow.")))))),
              new Block.Table(
                  passage("p9", "Rain by month"),
                  List.of(
                      row("p10", "Month\tRain", true, true),
                      row("p11", "May\t<54 mm", true, false))),
              heading(2, "p12", "Code"),
              new Block.Code(passage("p13", "\n  if (a < b && c)\n\tgo();\n")),
              new Block.Figure(
                  "https://example.org/x.png", "A \"cloud\" over hills", passage("p14", "Fig. 1")),
              new Block.Player(
                  Block.Media.VIDEO, "https://example.org/film", passage("p21", "A <film>")),
              new Block.Figure("javascript:alert(1)", "Sun", passage("p15", "Sun"))));

  private SampleArticle() {}

  private static Passage passage(String id, String text) {
    return new Passage(id, text);
  }

  private static Block paragraph(String id, String text) {
    return new Block.Paragraph(passage(id, text));
  }

  private static Block heading(int level, String id, String text) {
    return new Block.Heading(level, passage(id, text));
  }

  private static Block.Row row(String id, String text, boolean first, boolean second) {
    int tab = text.indexOf('\t');
    return new Block.Row(
        passage(id, text),
        List.of(new Block.Cell(0, tab, first), new Block.Cell(tab + 1, text.length(), second)));
  }
}
