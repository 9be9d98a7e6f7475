package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a line goes on with the paragraph of the line before. */
final class PdfColumn {
  /** Times the usual space between lines; paragraphs stand farther apart. */
  private static final float SAME_PARAGRAPH = 1.25f;

  /** Times the usual space between lines; a blank line of code is no more. */
  private static final float SAME_CODE = 2.5f;

  /** Times the type's size; the smallest indent in use is a whole one. */
  private static final float INDENT = 0.7f;

  /** Share of the width that is there; lines that end earlier were ended. */
  private static final float FAR = 0.6f;

  /** Times the type's size. */
  private static final float SPACE = 0.3f;

  /** Points, by which left edges are one edge. */
  private static final float SAME_EDGE = 2;

  /** Lines above and below; a quotation farther off has its own edges. */
  private static final int AROUND = 5;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…]['\"”’»)\\]]*\\d*$");
  private static final Pattern DIVIDED = Pattern.compile("\\p{L}[-\u2010\u00AD]$");

  private final PdfType type;
  private final Map<Integer, List<PdfLine>> pages = new HashMap<>();

  PdfColumn(PdfType type, List<PdfLine> lines) {
    this.type = type;
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
  }

  /**
   * @param item the marker of the list item that is open; null when none is
   * @param count lines that the paragraph has
   */
  boolean continues(PdfLine before, PdfLine line, @Nullable PdfMarker item, int count) {
    if (!type.sameType(before, line)) {
      return false;
    }
    float gap = line.y() - before.y();
    if (before.page() != line.page() || gap < -line.size()) {
      return continuesElsewhere(before, line);
    }
    float most = type.spacing() * line.size() * (line.mono() ? SAME_CODE : SAME_PARAGRAPH);
    if (gap > most) {
      return false;
    }
    if (line.mono() || type.headingLevel(line, line.text()) > 0) {
      return true;
    }
    if (DIVIDED.matcher(before.text()).find() && startsSmall(line)) {
      return true;
    }
    if (PdfMarker.of(line) != null && (item != null || isShort(before, line))) {
      return false;
    }
    if (type.isNote(line) && PdfNotes.isMarked(line)) {
      return false;
    }
    return item == null ? fits(before, line, count) : fits(item, before, line);
  }

  /** In the next column or on the next page. */
  private boolean continuesElsewhere(PdfLine before, PdfLine line) {
    if (line.mono()) {
      return true;
    }
    return type.headingLevel(line, line.text()) == 0
        && PdfMarker.of(line) == null
        && (startsSmall(line) || !SENTENCE_END.matcher(before.text()).find());
  }

  private boolean fits(PdfLine before, PdfLine line, int count) {
    float shift = line.left() - before.left();
    float indent = INDENT * line.size();
    if (shift > indent) {
      // Hanging, as in lists of literature, or else the next paragraph's indent.
      return count == 1 && !isShort(before, line) && !SENTENCE_END.matcher(before.text()).find();
    }
    return (shift >= -indent || count == 1) && !isShort(before, line);
  }

  private boolean fits(PdfMarker item, PdfLine before, PdfLine line) {
    float indent = INDENT * line.size();
    return Math.abs(line.left() - item.text()) < indent
        || (Math.abs(line.left() - item.left()) < indent && !isShort(before, line));
  }

  /** Whether the line's first word would have had room in the line before. */
  private boolean isShort(PdfLine before, PdfLine line) {
    if (areAlone(before, line)) {
      return true;
    }
    float space = SPACE * line.size();
    PdfWord first = line.words().get(0);
    return before.right() + space + first.right() - first.left() <= rightEdge(before, line) - space;
  }

  /** Of the lines around that begin where one of these does. */
  private float rightEdge(PdfLine before, PdfLine line) {
    float edge = before.right();
    float around = AROUND * type.spacing() * line.size();
    for (PdfLine other : pages.getOrDefault(line.page(), List.of())) {
      boolean aligned =
          Math.abs(other.left() - line.left()) < SAME_EDGE
              || Math.abs(other.left() - before.left()) < SAME_EDGE;
      if (aligned && Math.abs(other.y() - line.y()) < around) {
        edge = Math.max(edge, other.right());
      }
    }
    return edge;
  }

  /** Two lines that share an edge with no other, and end far from that of the lines around them. */
  private boolean areAlone(PdfLine before, PdfLine line) {
    float end = Math.max(before.right(), line.right());
    float edge = end;
    int aligned = 0;
    float around = AROUND * type.spacing() * line.size();
    for (PdfLine other : pages.getOrDefault(line.page(), List.of())) {
      if (Math.abs(other.y() - line.y()) < around) {
        aligned += Math.abs(other.left() - line.left()) < SAME_EDGE ? 1 : 0;
        boolean over = other.left() < line.right() && line.left() < other.right();
        edge = over ? Math.max(edge, other.right()) : edge;
      }
    }
    return aligned <= 2
        && Math.abs(before.left() - line.left()) < SAME_EDGE
        && end - line.left() < FAR * (edge - line.left());
  }

  private static boolean startsSmall(PdfLine line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }
}
