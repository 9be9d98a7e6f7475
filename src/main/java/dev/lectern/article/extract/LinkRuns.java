package dev.lectern.article.extract;

import java.util.List;

/** Leaves out runs of lines that are links: menus, tables of contents, lists of other articles. */
final class LinkRuns {
  /** Two links one after the other may be where a text sends its reader. */
  private static final int SHORTEST = 3;

  private LinkRuns() {}

  static void mark(List<Line> lines, Marks leftOut) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && isLink(lines.get(i))) {
        continue;
      }
      Line before = from > 0 && from < i ? lines.get(from - 1) : null;
      boolean announced = before != null && before.text().endsWith(":");
      boolean others = before != null && CallLines.announcesOthers(before);
      if (others || (i - from >= SHORTEST && !announced)) {
        lines
            .subList(others ? from - 1 : from, i)
            .forEach(line -> line.leaveOut(leftOut, Rule.LINKS));
      }
      from = i + 1;
    }
  }

  private static boolean isLink(Line line) {
    return line.isLink() && !line.isHeading() && !line.isIn("table");
  }
}
