package dev.lectern.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an article that was read with parts missing, or with what must not reach a page. No
 * constructor of a record does: articles that are made here have neither.
 */
final class ArticleCheck {
  private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  /** In characters of a message: enough to find the value by. */
  private static final int LONGEST_QUOTED = 100;

  private ArticleCheck() {}

  static Article complete(@Nullable Article article) {
    Article known = present(article, "the article");
    id(known.id(), "id");
    present(known.language(), "language");
    passage(known.title(), "title");
    image(known.image());
    series(known.series());
    blocks(known.blocks());
    omissions(known.omissions(), known.blocks().size());
    return known;
  }

  private static void image(@Nullable LeadImage image) {
    if (image != null) {
      web(present(image.address(), "the image's address"), "the image's address");
      present(image.alternative(), "the image's alternative");
    }
  }

  private static void series(@Nullable Series series) {
    if (series != null) {
      present(series.title(), "the series' title");
      require(
          series.position() >= 1 && series.position() <= series.count(),
          "a series has no position " + series.position() + " of " + series.count());
    }
  }

  private static void blocks(@Nullable List<Block> blocks) {
    for (Block block : present(blocks, "blocks")) {
      block(present(block, "a block"));
    }
  }

  private static void omissions(@Nullable Omissions omissions, int blocks) {
    if (omissions == null) {
      return;
    }
    int before = 0;
    for (Omission omission : omissions.blocks()) {
      require(
          omission.before() >= before && omission.before() <= blocks,
          "what is left out stands in the order of the page, before a block from "
              + before
              + " to "
              + blocks
              + ", not "
              + omission.before());
      before = omission.before();
      present(omission.reason(), "the reason of what is left out");
      block(present(omission.block(), "a block that is left out"));
    }
  }

  private static void block(Block block) {
    if (block instanceof Block.Heading heading) {
      passage(heading.passage(), "a heading's passage");
      require(
          heading.level() >= 2 && heading.level() <= 6,
          "a heading's level is 2 to 6, not " + heading.level());
    } else if (block instanceof Block.Paragraph paragraph) {
      passage(paragraph.passage(), "a paragraph's passage");
    } else if (block instanceof Block.ItemList list) {
      present(list.items(), "a list's items").forEach(ArticleCheck::blocks);
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.blocks());
      if (quote.source() != null) {
        passage(quote.source(), "a quote's source");
      }
      if (quote.address() != null) {
        web(quote.address(), "a quote's address");
      }
    } else if (block instanceof Block.Definitions list) {
      present(list.definitions(), "a list's definitions").forEach(ArticleCheck::definition);
    } else if (block instanceof Block.Table table) {
      present(table.rows(), "a table's rows").forEach(ArticleCheck::row);
    } else if (block instanceof Block.Code code) {
      passage(code.passage(), "a code's passage");
    } else if (block instanceof Block.Player player) {
      present(player.media(), "a player's media");
      web(present(player.address(), "a player's address"), "a player's address");
      passage(player.passage(), "a player's passage");
    } else if (block instanceof Block.Figure figure) {
      if (!present(figure.address(), "a figure's address").isEmpty()) {
        web(figure.address(), "an image's address, where there is one,");
      }
      present(figure.alternative(), "a figure's alternative");
      passage(figure.passage(), "a figure's passage");
    }
  }

  private static void definition(Block.@Nullable Definition definition) {
    Block.Definition known = present(definition, "a definition");
    present(known.terms(), "a definition's terms").forEach(term -> passage(term, "a term"));
    present(known.descriptions(), "a definition's descriptions").forEach(ArticleCheck::blocks);
  }

  private static void row(Block.@Nullable Row row) {
    Block.Row known = present(row, "a row");
    passage(known.passage(), "a row's passage");
    int length = known.passage().text().length();
    for (Block.Cell cell : present(known.cells(), "a row's cells")) {
      require(
          cell.start() >= 0 && cell.start() <= cell.end() && cell.end() <= length,
          "a cell lies outside of its row: " + cell);
      require(
          cell.columns() >= 1
              && cell.columns() <= Block.Extent.MOST_COLUMNS
              && cell.rows() >= 1
              && cell.rows() <= Block.Extent.MOST_ROWS,
          "a cell takes 1 to "
              + Block.Extent.MOST_COLUMNS
              + " columns and 1 to "
              + Block.Extent.MOST_ROWS
              + " rows, unlike "
              + cell);
    }
  }

  private static void passage(@Nullable Passage passage, String name) {
    Passage known = present(passage, name);
    id(known.id(), name + "'s id");
    int length = present(known.text(), name + "'s text").length();
    for (Span span : known.spans()) {
      present(span.kind(), "a span's kind");
      present(span.value(), "a span's value");
      require(
          span.start() >= 0 && span.start() < span.end() && span.end() <= length,
          "a span lies outside of its passage: " + span);
      if (span.kind() == Span.Kind.LINK) {
        link(span.value());
      } else if (span.kind() == Span.Kind.NOTE) {
        id(span.value(), "the id of a mark's note");
      } else if (span.kind() == Span.Kind.DIRECTION) {
        require(
            DIRECTION.matcher(span.value()).matches(),
            "a direction is ltr, rtl or auto, not " + quoted(span.value()));
      }
    }
  }

  /** Ids stand in addresses and in pages beside ids of ours, which have other characters. */
  private static void id(@Nullable String id, String name) {
    require(
        ID.matcher(present(id, name)).matches(),
        name + " is made of small letters of English, digits and hyphens, not " + quoted(id));
  }

  private static void link(String address) {
    require(
        Addresses.isLink(address),
        "a link leads to an absolute http, https or mailto address, not to " + quoted(address));
  }

  private static void web(String address, String name) {
    require(
        Addresses.isWeb(address),
        name + " is an absolute http or https address, not " + quoted(address));
  }

  private static String quoted(@Nullable String value) {
    String text = String.valueOf(value);
    return "“"
        + (text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…")
        + "”";
  }

  private static <T> T present(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("not an article's JSON: " + name + " is missing");
    }
    return value;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("not an article's JSON: " + message);
    }
  }
}
