package dev.lectern.article.extract;

import java.util.List;

/** Judges the lines of an article one by one, in runs and in sections. */
final class LineRules {
  private LineRules() {}

  /**
   * Keeps all where nothing would be left: then the lines that look like a page's own are its text.
   */
  static void mark(List<Line> lines, Marks leftOut) {
    Marks judged = new Marks();
    CallLines.mark(lines, judged);
    Sections.mark(lines, judged);
    LinkRuns.mark(lines, judged);
    Teasers.mark(lines, judged);
    Edges.mark(lines, judged);
    if (lines.stream().anyMatch(line -> !line.isLeftOut(judged))) {
      leftOut.addAll(judged);
    }
  }
}
