package dev.lectern.article.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Leaves out what stands before the first and after the last prose and is no part of the text. */
final class Edges {
  /** In characters: bylines, dates and the names of topics are shorter. */
  private static final int LONGEST_LABEL = 60;

  /** Of the text after it, in characters; short lines that are more are the text, as a poem's. */
  private static final double MOST_LABELS = 0.5;

  /** Labels end without a sign; lines of verse often with a comma. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?:…,;。！？：，；、][\"'”’»)\\]]*$");

  private Edges() {}

  static void mark(List<Line> lines, Marks leftOut) {
    int last = lines.size() - 1;
    while (last >= 0 && (lines.get(last).isLeftOut(leftOut) || isTail(lines, last))) {
      last--;
    }
    if (last >= 0) {
      lines.subList(last + 1, lines.size()).forEach(line -> line.leaveOut(leftOut, Rule.TAIL));
    }
    int first = afterLabels(lines, 0, leftOut);
    if (first < lines.size()
        && isOutweighed(lines.subList(0, first), lines.subList(first, lines.size()), leftOut)) {
      lines.subList(0, first).forEach(line -> line.leaveOut(leftOut, Rule.HEAD));
    }
    int next = first + 1;
    int end =
        next < lines.size() && lines.get(first).isHeading()
            ? afterLabels(lines, next, leftOut)
            : next;
    if (end < lines.size()
        && lines.subList(Math.min(next, end), end).stream().anyMatch(Edges::tellsWhen)) {
      lines.subList(next, end).forEach(line -> line.leaveOut(leftOut, Rule.HEAD));
    }
  }

  private static int afterLabels(List<Line> lines, int from, Marks leftOut) {
    int end = from;
    while (end < lines.size() && (lines.get(end).isLeftOut(leftOut) || isHead(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isOutweighed(List<Line> labels, List<Line> text, Marks leftOut) {
    return length(labels, leftOut) <= length(text, leftOut) * MOST_LABELS;
  }

  /** Links left out, which are no text even where there is no other. */
  private static int length(List<Line> lines, Marks leftOut) {
    return lines.stream()
        .filter(line -> !line.isLeftOut(leftOut) && !line.isLink())
        .mapToInt(line -> line.text().length())
        .sum();
  }

  /** Labels under a subtitle are the article's, not a section's, when one is its date. */
  private static boolean tellsWhen(Line line) {
    return DateText.day(line.text()) != null;
  }

  private static boolean isTail(List<Line> lines, int at) {
    Line line = lines.get(at);
    return (line.isLink() && !line.isIn("table")) || line.isHeading();
  }

  private static boolean isHead(Line line) {
    return !line.isHeading()
        && !line.isIn("table, li, pre, blockquote")
        && (line.isLink()
            || (line.text().length() < LONGEST_LABEL && !SENTENCE.matcher(line.text()).find()));
  }
}
