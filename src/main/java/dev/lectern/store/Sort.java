package dev.lectern.store;

/** An order of the library's list. */
public enum Sort {
  /** Newest in the library first. */
  ADDED("by_added", 'a'),
  TITLE("by_title", 't'),
  /** By publication, those without one last. */
  SOURCE("by_source", 's'),
  /** Latest published first, those without a date last. */
  PUBLISHED("by_published", 'p'),
  /** Shortest to hear first, those of unknown length last. */
  LISTENING("by_listening", 'l');

  private final String column;
  private final char letter;

  Sort(String column, char letter) {
    this.column = column;
    this.letter = letter;
  }

  /** What stands for it in a {@link Cursor}. */
  byte code() {
    return (byte) letter;
  }

  String column() {
    return column;
  }
}
