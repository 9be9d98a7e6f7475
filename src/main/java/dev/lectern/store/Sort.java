package dev.lectern.store;

/** An order of the library's list. */
public enum Sort {
  /** Newest in the library first. */
  ADDED("by_added"),
  TITLE("by_title"),
  /** By publication, those without one last. */
  SOURCE("by_source"),
  /** Latest published first, those without a date last. */
  PUBLISHED("by_published"),
  /** Shortest to hear first, those of unknown length last. */
  LISTENING("by_listening");

  private final String column;

  Sort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
