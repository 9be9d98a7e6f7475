package dev.lectern.spoken.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A fault in a pronunciation dictionary: what is wrong, what is allowed and, where known, where.
 */
public final class LexiconException extends RuntimeException {
  /** What of an entry is at fault. */
  public enum Part {
    WRITTEN,
    SAID,
    DOCUMENT
  }

  private final Part part;
  private final int line;
  private final int column;

  LexiconException(Part part, String message) {
    this(part, message, 0, 0, null);
  }

  private LexiconException(
      Part part, String message, int line, int column, @Nullable Throwable cause) {
    super(message, cause);
    this.part = part;
    this.line = line;
    this.column = column;
  }

  /** The same fault, with its place in the document before its message. */
  LexiconException at(int atLine, int atColumn) {
    return new LexiconException(
        part,
        "Line " + atLine + ", column " + atColumn + ": " + getMessage(),
        atLine,
        atColumn,
        this);
  }

  /** The same fault, with the entry before its message. */
  LexiconException in(String written) {
    return new LexiconException(
        part, "In the entry \"" + written + "\": " + getMessage(), line, column, this);
  }

  public Part part() {
    return part;
  }

  /** Counted from 1; 0 where the fault is in no document. */
  public int line() {
    return line;
  }

  /** Counted from 1; 0 where the fault is in no document. */
  public int column() {
    return column;
  }
}
