package dev.lectern.article.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lines around a headline, where pages say who wrote the text and when. */
final class HeadLines {
  /** Names, dates, topics and buttons of the richest pages. */
  private static final int MOST = 20;

  /** Topics and dates stand above the headline too, close to it. */
  private static final int MOST_BEFORE = 3;

  private HeadLines() {}

  static List<Line> of(Document page, Marks sure, Headline headline) {
    List<Line> lines = Lines.of(page.body(), sure);
    int from = headline.element() == null ? -1 : index(lines, headline.element());
    if (from < 0) {
      from = Math.max(0, prose(lines) - MOST / 2);
    }
    int start = Math.max(0, from - MOST_BEFORE);
    int to = from;
    while (to < lines.size() && to - from < MOST && !(to > from + 3 && lines.get(to).isProse())) {
      to++;
    }
    return lines.subList(start, to);
  }

  private static int prose(List<Line> lines) {
    int prose = 0;
    while (prose < lines.size() && !lines.get(prose).isProse()) {
      prose++;
    }
    return prose;
  }

  private static int index(List<Line> lines, Element shown) {
    for (int i = 0; i < lines.size(); i++) {
      Element block = lines.get(i).block();
      if (block.equals(shown) || block.parents().contains(shown)) {
        return i;
      }
    }
    return -1;
  }
}
