package dev.lectern.spoken.lexicon;

/** Texts of entries: what may stand in one line of XML. */
final class PlainText {
  private PlainText() {}

  /** Single spaces between words, none at the ends, whatever white space there was. */
  static String spaced(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** Whether nothing in it can be seen. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Whether XML can hold it in a line: no control characters, halves of pairs, or non-characters.
   */
  static boolean isPrintable(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.SURROGATE
                    || (c & 0xFFFE) == 0xFFFE);
  }
}
