package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The list of an article's headings, as deep as they are: a list in a list says what is in what.
 */
final class Contents {
  /** Below this many headings a list of contents is longer than the scroll it saves. */
  private static final int FROM = 3;

  private record Open(int level, Element list) {}

  private final List<Block.Heading> headings;
  private final UniqueNames names = new UniqueNames();

  Contents(Article article) {
    headings = article.blocks().stream().flatMap(Contents::headings).toList();
  }

  boolean worthwhile() {
    return headings.size() >= FROM;
  }

  void write(Element into) {
    Deque<Open> open = new ArrayDeque<>();
    for (Block.Heading heading : headings) {
      while (open.size() > 1 && open.getLast().level() > heading.level()) {
        open.removeLast();
      }
      if (open.isEmpty()) {
        open.add(new Open(heading.level(), into.appendElement("ol")));
      } else if (heading.level() > open.getLast().level()) {
        Element above = open.getLast().list().lastElementChild();
        open.add(new Open(heading.level(), (above == null ? into : above).appendElement("ol")));
      }
      entry(heading.passage(), open.getLast().list());
    }
  }

  private void entry(Passage heading, Element list) {
    list.appendElement("li")
        .appendElement("a")
        .attr("href", "#" + heading.id())
        .text(names.of(heading.text()));
  }

  private static Stream<Block.Heading> headings(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading);
    }
    if (block instanceof Block.Quote quote) {
      return quote.blocks().stream().flatMap(Contents::headings);
    }
    if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(List::stream).flatMap(Contents::headings);
    }
    if (block instanceof Block.Definitions list) {
      return list.definitions().stream()
          .flatMap(definition -> definition.descriptions().stream())
          .flatMap(List::stream)
          .flatMap(Contents::headings);
    }
    return Stream.empty();
  }
}
