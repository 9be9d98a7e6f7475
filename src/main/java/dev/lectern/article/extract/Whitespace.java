package dev.lectern.article.extract;

/** Folds white space the way a page shows it. */
final class Whitespace {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private static final String NOTHING = "";

  private Whitespace() {}

  /** Runs of any white space, no-break spaces among them, become one space; the ends go. */
  static String fold(CharSequence text) {
    return fold(text, new int[text.length()]);
  }

  /**
   * @param places as long as the text; told where each character stands in the answer, or -1 where
   *     it went
   */
  static String fold(CharSequence text, int[] places) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      places[i] = -1;
      if (isSpace(c)) {
        gap = true;
      } else if (isShown(text, i, out)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        places[i] = out.length();
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Preformatted text: lines and their indentation stay; blank lines at the ends go. */
  static String foldLines(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int lineEnd = 0;
    boolean started = false;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.setLength(lineEnd);
        if (started) {
          out.append('\n');
        }
        lineStart = out.length();
        lineEnd = lineStart;
      } else if (c == '\t') {
        out.append("  ");
      } else if (isSpace(c)) {
        if (c != '\r') {
          out.append(' ');
        }
      } else if (isShown(text, i, out)) {
        out.append(c);
        lineEnd = out.length();
        started = true;
      }
    }
    out.setLength(lineEnd);
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    return out.substring(0, end);
  }

  static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c) && !isIgnorable(c) && !isHalf(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Half of a character without its other half, which is not shown. */
  private static boolean isHalf(CharSequence text, int at) {
    return Character.isSurrogate(text.charAt(at)) && !isShown(text, at, NOTHING);
  }

  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u0085') {
      return false; // most of any text; the general test is ten times as slow
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isShown(CharSequence text, int at, CharSequence before) {
    char c = text.charAt(at);
    if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
      // Joiners shape Persian, the scripts of India and emoji; in Latin text they are stray.
      return !before.isEmpty() && before.charAt(before.length() - 1) > '\u02FF';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !isIgnorable(c);
  }

  /** Controls, soft hyphens, zero-width spaces, word joiners, direction marks, byte order marks. */
  private static boolean isIgnorable(char c) {
    if (c >= ' ' && c < '\u007F') {
      return false;
    }
    return Character.isISOControl(c)
        || c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
