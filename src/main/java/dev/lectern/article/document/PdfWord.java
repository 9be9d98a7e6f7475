package dev.lectern.article.document;

/**
 * A word on a page of a PDF, in points from the page's upper left corner.
 *
 * @param y of its base line
 * @param size of its type
 * @param raised whether it is set above the line in small type, as the mark of a note is
 * @param glued whether no space parts it from the word before
 * @param spaced whether a space was written before it, and not only left free
 */
record PdfWord(
    String text,
    float left,
    float right,
    float y,
    float size,
    boolean bold,
    boolean mono,
    boolean raised,
    boolean glued,
    boolean spaced) {

  /** The same as a part of the word before. */
  PdfWord asPart() {
    return new PdfWord(text, left, right, y, size, bold, mono, raised, true, spaced);
  }

  /** The same as the mark of a note on the word before. */
  PdfWord asMark() {
    return new PdfWord(text, left, right, y, size, bold, mono, true, true, spaced);
  }
}
