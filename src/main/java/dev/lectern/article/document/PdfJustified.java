package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together that were taken for cells, since the spaces in them were widened to fill the
 * column: these are written as spaces, and the line has the edges of those around it.
 */
final class PdfJustified {
  /** Points; programs round. */
  private static final float SAME_EDGE = 2;

  /** Points. */
  private static final float SAME_GAP = 0.5f;

  /** Times the type's size; first lines are indented by less. */
  private static final float WIDEST_INDENT = 4;

  /** Times the type's size, from base line to base line: a few lines of any spacing. */
  private static final float AROUND = 8;

  /** Words; fewer are a cell or a heading. */
  private static final int FEWEST_WORDS = 3;

  private PdfJustified() {}

  static List<PdfLine> join(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size()
          && lines.get(end).isBeside(lines.get(end - 1))
          && lines.get(end).words().get(0).spaced()) {
        end++;
      }
      PdfLine whole = whole(lines.subList(at, end));
      if (end > at + 1
          && (areEven(lines.subList(at, end))
              || isFilled(whole, joined, lines.subList(end, lines.size())))) {
        joined.add(whole);
      } else {
        joined.addAll(lines.subList(at, end));
      }
      at = end;
    }
    return joined;
  }

  /** Whether all gaps are as wide: those between cells differ. */
  private static boolean areEven(List<PdfLine> parts) {
    float first = parts.get(1).left() - parts.get(0).right();
    for (int i = 2; i < parts.size(); i++) {
      if (Math.abs(parts.get(i).left() - parts.get(i - 1).right() - first) > SAME_GAP) {
        return false;
      }
    }
    return parts.size() >= FEWEST_WORDS;
  }

  private static PdfLine whole(List<PdfLine> parts) {
    List<PdfWord> words = new ArrayList<>();
    parts.forEach(part -> words.addAll(part.words()));
    return new PdfLine(parts.get(0).page(), words);
  }

  private static boolean isFilled(PdfLine line, List<PdfLine> before, List<PdfLine> after) {
    for (int i = before.size() - 1; i >= 0 && isNear(line, before.get(i)); i--) {
      if (hasEdges(line, before.get(i))) {
        return true;
      }
    }
    for (int i = 0; i < after.size() && isNear(line, after.get(i)); i++) {
      if (hasEdges(line, after.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(PdfLine line, PdfLine other) {
    return other.page() == line.page() && Math.abs(other.y() - line.y()) < AROUND * line.size();
  }

  /** Those of the other, whose own spaces were not too wide. */
  private static boolean hasEdges(PdfLine line, PdfLine other) {
    return other.words().size() >= FEWEST_WORDS
        && Math.abs(line.right() - other.right()) < SAME_EDGE
        && Math.abs(line.left() - other.left()) < WIDEST_INDENT * line.size();
  }
}
