package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a PDF in the order of reading where its program wrote them otherwise: browsers
 * paint what floats before the heading above it.
 */
final class PdfOrder {
  /** Times the type's size; lines side by side differ less in height. */
  private static final float ABOVE = 0.5f;

  private PdfOrder() {}

  static List<PdfLine> mend(List<PdfLine> lines) {
    List<PdfLine> mended = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && lines.get(end).page() == lines.get(at).page()) {
        end++;
      }
      mended.addAll(page(lines.subList(at, end)));
      at = end;
    }
    return mended;
  }

  /** What stands above all lines before it, in their column, goes before them. */
  private static List<PdfLine> page(List<PdfLine> lines) {
    List<PdfLine> ordered = new ArrayList<>();
    PdfLine top = lines.get(0);
    int above = 0;
    for (PdfLine line : lines) {
      boolean higher = line.y() < top.y() - ABOVE * line.size() && overlap(line, top);
      if (higher) {
        ordered.add(above, line);
        above++;
      } else {
        top = above > 0 && ordered.size() > above ? highest(ordered.get(0), top) : top;
        above = 0;
        ordered.add(line);
      }
    }
    return ordered;
  }

  private static PdfLine highest(PdfLine one, PdfLine other) {
    return one.y() < other.y() ? one : other;
  }

  private static boolean overlap(PdfLine one, PdfLine other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
