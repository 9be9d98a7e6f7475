package dev.lectern.narration;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import dev.lectern.spoken.Direction;
import dev.lectern.spoken.Script;
import java.util.ArrayList;
import java.util.List;

/** What is said of an article: the scripts of its passages, with what their structure adds. */
final class Manuscript {
  private final Verbosity verbosity;
  private final String language;
  private final List<Line> lines = new ArrayList<>();

  /** What waits to be said before the next passage. */
  private final List<String> announcements = new ArrayList<>();

  private Manuscript(Verbosity verbosity, String language) {
    this.verbosity = verbosity;
    this.language = language;
  }

  /** The lines of all that is read of an article, in order. */
  static List<Line> of(Article article, Verbosity verbosity) {
    var manuscript = new Manuscript(verbosity, article.language());
    manuscript.line(article.title(), Break.HEADING);
    manuscript.blocks(article.blocks(), Break.PARAGRAPH);
    return List.copyOf(manuscript.lines);
  }

  /**
   * @throws IllegalArgumentException when the passage is none of the article's
   */
  static Line line(Article article, Passage passage, Verbosity verbosity) {
    return of(article, verbosity).stream()
        .filter(line -> line.passage().equals(passage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no passage " + passage.id()));
  }

  private void blocks(List<Block> blocks, Break pause) {
    blocks.forEach(block -> block(block, pause));
  }

  private void block(Block block, Break pause) {
    if (block instanceof Block.Heading heading) {
      announce(Verbosity.ALL, "Heading, level " + heading.level() + ":");
      line(heading.passage(), Break.HEADING);
    } else if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.passage(), pause);
    } else if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Quote quote) {
      announce(Verbosity.MOST, "Quote:");
      blocks(quote.blocks(), Break.QUOTE);
      close("End of quote.");
      if (quote.source() != null) {
        announce(Verbosity.MOST, "Source:");
        line(quote.source(), Break.PARAGRAPH);
      }
    } else if (block instanceof Block.Definitions list) {
      definitions(list);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Code code) {
      code(code.passage());
    } else if (block instanceof Block.Player player) {
      player(player);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    }
  }

  private void list(Block.ItemList list) {
    announce(Verbosity.ALL, "List, " + count(list.items().size(), "item") + ":");
    for (int i = 0; i < list.items().size(); i++) {
      if (list.ordered()) {
        announce(Verbosity.MOST, "Number " + (list.start() + i) + ":");
      } else {
        announce(Verbosity.ALL, "Bullet:");
      }
      blocks(list.items().get(i), Break.ITEM);
    }
  }

  private void definitions(Block.Definitions list) {
    long terms = list.definitions().stream().mapToLong(one -> one.terms().size()).sum();
    announce(Verbosity.ALL, "List of definitions, " + count(terms, "term") + ":");
    for (Block.Definition definition : list.definitions()) {
      for (Passage term : definition.terms()) {
        announce(Verbosity.MOST, "Term:");
        line(term, Break.ITEM);
      }
      for (List<Block> description : definition.descriptions()) {
        announce(Verbosity.ALL, "Definition:");
        blocks(description, Break.ITEM);
      }
    }
  }

  private void table(Block.Table table) {
    Columns columns = new Columns(table);
    announce(
        Verbosity.MOST,
        "Table, "
            + count(columns.count(), "column")
            + ", "
            + count(table.rows().size(), "row")
            + ":");
    if (table.caption() != null) {
      line(table.caption(), Break.PARAGRAPH);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Direction> directions = new ArrayList<>();
      if (verbosity != Verbosity.SOME) {
        directions.addAll(columns.announcements(row));
      }
      line(table.rows().get(row).passage(), Break.ROW, directions);
    }
    close("End of table.");
  }

  private void code(Passage passage) {
    String name = "Code, " + count(passage.text().lines().count(), "line");
    if (verbosity == Verbosity.SOME) {
      skip(passage, name + ", skipped");
    } else {
      announce(Verbosity.MOST, name + ":");
      int end = passage.text().length();
      line(passage, Break.PARAGRAPH, List.of(new Direction.Literal(0, end)));
    }
  }

  private void player(Block.Player player) {
    String name =
        switch (player.media()) {
          case VIDEO -> "Video";
          case AUDIO -> "Recording";
          case PAGE -> "Embedded page";
        };
    if (verbosity == Verbosity.SOME) {
      skip(player.passage(), name + ", skipped");
    } else {
      announce(Verbosity.MOST, name + ":");
      line(player.passage(), Break.PARAGRAPH);
    }
  }

  private void figure(Block.Figure figure) {
    boolean captioned = !figure.passage().text().equals(figure.alternative());
    if (verbosity == Verbosity.SOME && !captioned) {
      skip(figure.passage(), "Image, skipped");
    } else {
      announce(Verbosity.MOST, "Image:");
      line(figure.passage(), Break.PARAGRAPH);
    }
  }

  private void skip(Passage passage, String name) {
    int end = passage.text().length();
    lines.add(
        new Line(
            passage,
            new Script(passage.text(), List.of(new Direction.Skip(0, end, name))),
            Break.PARAGRAPH));
  }

  private void line(Passage passage, Break pause) {
    line(passage, pause, List.of());
  }

  private void line(Passage passage, Break pause, List<Direction> own) {
    List<Direction> directions = new ArrayList<>();
    if (!announcements.isEmpty()) {
      directions.add(new Direction.Announcement(0, String.join(" ", announcements)));
      announcements.clear();
    }
    directions.addAll(own);
    directions.addAll(Directions.of(passage, language, verbosity));
    lines.add(new Line(passage, new Script(passage.text(), directions), pause));
  }

  private void announce(Verbosity from, String words) {
    if (verbosity.compareTo(from) >= 0) {
      announcements.add(words);
    }
  }

  /** Said after the last passage; a sighted reader sees where a thing ends. */
  private void close(String words) {
    if (verbosity == Verbosity.SOME || lines.isEmpty()) {
      return;
    }
    Line last = lines.remove(lines.size() - 1);
    String text = last.passage().text();
    List<Direction> directions = new ArrayList<>(last.script().directions());
    directions.add(new Direction.Announcement(text.length(), words));
    lines.add(new Line(last.passage(), new Script(text, directions), last.pause()));
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
