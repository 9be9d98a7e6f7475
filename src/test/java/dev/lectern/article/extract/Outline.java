package dev.lectern.article.extract;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an article's blocks one a line, so that a test shows its expectation as it reads. */
final class Outline {
  private Outline() {}

  static String of(Article article) {
    return of(article.blocks(), "");
  }

  private static String of(List<Block> blocks, String indent) {
    return blocks.stream().map(block -> of(block, indent)).collect(Collectors.joining());
  }

  private static String of(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      return indent + "h" + heading.level() + " " + heading.passage().text() + "\n";
    } else if (block instanceof Block.ItemList list) {
      return indent
          + (list.ordered() ? "ol " + list.start() : "ul")
          + "\n"
          + list.items().stream()
              .map(item -> indent + "  li\n" + of(item, indent + "    "))
              .collect(Collectors.joining());
    } else if (block instanceof Block.Quote quote) {
      Passage source = quote.source();
      return indent
          + "quote"
          + (quote.address() == null ? "" : " " + quote.address())
          + "\n"
          + of(quote.blocks(), indent + "  ")
          + (source == null ? "" : indent + "  source " + source.text() + "\n");
    } else if (block instanceof Block.Definitions list) {
      return indent
          + "dl\n"
          + list.definitions().stream()
              .map(definition -> of(definition, indent + "  "))
              .collect(Collectors.joining());
    } else if (block instanceof Block.Table table) {
      Passage caption = table.caption();
      return indent
          + "table"
          + (caption == null ? "" : " " + caption.text())
          + "\n"
          + table.rows().stream()
              .map(row -> indent + "  " + row(row) + "\n")
              .collect(Collectors.joining());
    } else if (block instanceof Block.Code code) {
      return indent + "code " + code.passage().text().replace("\n", "\\n") + "\n";
    } else if (block instanceof Block.Player player) {
      return indent
          + player.media()
          + " "
          + player.address()
          + " "
          + player.passage().text()
          + "\n";
    } else if (block instanceof Block.Figure figure) {
      return indent
          + "figure "
          + figure.address()
          + " ["
          + figure.alternative()
          + "] "
          + figure.passage().text()
          + "\n";
    }
    return indent + block.passages().map(Passage::text).collect(Collectors.joining()) + "\n";
  }

  private static String of(Block.Definition definition, String indent) {
    return definition.terms().stream()
            .map(term -> indent + "dt " + term.text() + "\n")
            .collect(Collectors.joining())
        + definition.descriptions().stream()
            .map(description -> indent + "dd\n" + of(description, indent + "  "))
            .collect(Collectors.joining());
  }

  private static String row(Block.Row row) {
    return row.cells().stream()
        .map(
            cell ->
                (cell.header() ? "*" : "")
                    + row.passage().text().substring(cell.start(), cell.end()))
        .collect(Collectors.joining(" | "));
  }
}
