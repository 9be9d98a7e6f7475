package dev.lectern.article.document;

import java.util.List;

/**
 * Words side by side on a page of a PDF, no wider gap between them than between words.
 *
 * @param page from 0
 */
record PdfLine(int page, List<PdfWord> words) {
  float left() {
    return words.get(0).left();
  }

  float right() {
    return words.get(words.size() - 1).right();
  }

  float y() {
    return main().y();
  }

  float size() {
    return main().size();
  }

  /** The longest word: a first one may be a bullet or the mark of a note. */
  private PdfWord main() {
    PdfWord main = words.get(0);
    for (PdfWord word : words) {
      if (!word.raised() && (main.raised() || word.text().length() > main.text().length())) {
        main = word;
      }
    }
    return main;
  }

  boolean bold() {
    return words.stream().allMatch(word -> word.bold() || word.raised());
  }

  boolean mono() {
    return words.stream().allMatch(PdfWord::mono);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (PdfWord word : words) {
      text.append(text.isEmpty() || word.glued() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** Whether it stands on one base line with the other, right of it. */
  boolean isBeside(PdfLine left) {
    return page == left.page
        && Math.abs(y() - left.y()) < PdfText.SAME_LINE * size()
        && left() >= left.right();
  }
}
