package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What the type of a PDF says: the size of its running text, and which lines are headings. */
final class PdfType {
  /** Times the running text's size; what is larger is a heading. */
  private static final float LARGER = 1.1f;

  /** Times the running text's size; what is smaller is a note. */
  private static final float SMALLER = 0.93f;

  /** Characters; longer runs of large or bold type are text that shall be seen. */
  private static final int LONGEST_HEADING = 200;

  private static final int DEEPEST = 6;

  /** Share of bold letters from which bold is the text's own type. */
  private static final double ALL_BOLD = 0.4;

  private final float body;
  private final float spacing;
  private final boolean boldText;
  private final NavigableSet<Integer> sizes = new TreeSet<>();

  PdfType(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    int bold = 0;
    int all = 0;
    for (PdfLine line : lines) {
      int count = line.text().length();
      letters.merge(half(line.size()), count, Integer::sum);
      all += count;
      bold += line.bold() ? count : 0;
    }
    int most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    this.body = most / 2f;
    this.boldText = bold > all * ALL_BOLD;
    this.spacing = spacing(lines);
    lines.stream()
        .filter(line -> line.size() > body * LARGER)
        .forEach(line -> sizes.add(half(line.size())));
  }

  /** Sizes in half points: programs round. */
  private static int half(float size) {
    return Math.round(size * 2);
  }

  private float spacing(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
      if (lines.get(i).page() == lines.get(i - 1).page()
          && half(lines.get(i).size()) == half(body)
          && gap > 0.5
          && gap < 4) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    // Lines within paragraphs are the closest and the most: the lower quarter is sure to be theirs.
    return gaps.isEmpty() ? 1.2f : gaps.get(gaps.size() / 4);
  }

  /** From base line to base line within a paragraph, times the type's size. */
  float spacing() {
    return spacing;
  }

  boolean isNote(PdfLine line) {
    return line.size() < body * SMALLER;
  }

  boolean sameType(PdfLine one, PdfLine other) {
    return Math.abs(half(one.size()) - half(other.size())) <= 1
        && (boldText || one.bold() == other.bold())
        && one.mono() == other.mono();
  }

  /**
   * The level of a heading, from 1; 0 for other text.
   *
   * @param line the first of the lines
   */
  int headingLevel(PdfLine line, String text) {
    if (text.length() > LONGEST_HEADING || line.mono()) {
      return 0;
    }
    if (line.size() > body * LARGER) {
      return Math.min(DEEPEST, 1 + sizes.tailSet(half(line.size()), false).size());
    }
    boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(":");
    return line.bold() && !boldText && !sentence && !isNote(line)
        ? Math.min(DEEPEST, 1 + sizes.size())
        : 0;
  }
}
