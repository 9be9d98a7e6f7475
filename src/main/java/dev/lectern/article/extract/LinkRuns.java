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
      boolean announced = from > 0 && lines.get(from - 1).text().endsWith(":");
      if (i - from >= SHORTEST && !announced) {
        lines.subList(from, i).forEach(line -> line.leaveOut(leftOut, Rule.LINKS));
      }
      from = i + 1;
    }
  }

  private static boolean isLink(Line line) {
    return line.isLink() && !line.isHeading() && !line.isIn("table");
  }
}
