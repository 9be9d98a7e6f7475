package dev.lectern.spoken.lexicon;

/**
 * A text that may be read so often only: a search that runs away ends, at the same place always.
 */
final class CountedText implements CharSequence {
  /** Reads of each character that any reasonable expression gets by with. */
  private static final int READS = 100;

  /** So that short texts are not cut off by the setting up of a search. */
  private static final int LEAST = 2_000;

  /** Thrown in the middle of a search, from which nothing else leads out. */
  static final class ExhaustedException extends RuntimeException {
    ExhaustedException() {
      super("too many reads", null, false, false);
    }
  }

  private final String text;
  private long left;

  CountedText(String text) {
    this.text = text;
    this.left = LEAST + (long) READS * text.length();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new ExhaustedException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
