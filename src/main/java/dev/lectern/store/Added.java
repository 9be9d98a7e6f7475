package dev.lectern.store;

/**
 * What became of an article that was added.
 *
 * @param outcome whether it was here before
 */
public record Added(Entry entry, Outcome outcome) {
  /** Whether an article was here before, and as it is. */
  public enum Outcome {
    NEW,
    /** Its text was another; that is in its history now. */
    UPDATED,
    UNCHANGED
  }
}
