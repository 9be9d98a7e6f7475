package dev.lectern.article.document;

import dev.lectern.article.extract.Hyphenation;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Lines that are one paragraph, heading, item or piece of code. */
final class PdfParagraph {
  private final List<PdfLine> lines = new ArrayList<>();
  private final @Nullable PdfMarker marker;

  PdfParagraph(PdfLine first) {
    this.marker = first.mono() ? null : PdfMarker.of(first);
    lines.add(first);
  }

  void add(PdfLine line) {
    lines.add(line);
  }

  @Nullable PdfMarker marker() {
    return marker;
  }

  PdfLine first() {
    return lines.get(0);
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  int count() {
    return lines.size();
  }

  /** As HTML on one line, divided words mended; without an item's marker. */
  String html(Hyphenation hyphenation) {
    StringBuilder html = new StringBuilder();
    for (PdfLine line : lines) {
      List<PdfWord> words = line.words();
      boolean marked = marker != null && line.equals(first());
      hyphenation.join(html, html(marked ? words.subList(1, words.size()) : words));
    }
    return html.toString();
  }

  static String html(List<PdfWord> words) {
    StringBuilder html = new StringBuilder();
    for (PdfWord word : words) {
      html.append(html.isEmpty() || word.glued() ? "" : " ");
      String text = Entities.escape(word.text());
      html.append(word.raised() ? "<sup>" + text + "</sup>" : text);
    }
    return html.toString();
  }

  /** The lines of code, indented as they stand. */
  String code(float spacing) {
    float left = Float.MAX_VALUE;
    for (PdfLine line : lines) {
      left = Math.min(left, line.left());
    }
    StringBuilder code = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null) {
        boolean blank = line.y() - before.y() > 1.5 * spacing * line.size();
        code.append(blank ? "\n\n" : "\n");
      }
      PdfWord word = line.words().get(0);
      float letter = (word.right() - word.left()) / word.text().length();
      code.append(" ".repeat(Math.max(0, Math.round((line.left() - left) / letter))));
      code.append(line.text());
      before = line;
    }
    return code.toString();
  }
}
