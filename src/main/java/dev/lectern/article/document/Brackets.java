package dev.lectern.article.document;

import java.util.Map;

/**
 * Turns the brackets of a line from right to left, whose signs some programs write as they look.
 */
final class Brackets {
  private static final Map<Character, Character> CLOSING = Map.of(')', '(', ']', '[', '}', '{');

  private Brackets() {}

  /** The same text, where a bracket closes before it opens with each of its kind turned. */
  static String mended(String text) {
    String mended = text;
    for (Map.Entry<Character, Character> pair : CLOSING.entrySet()) {
      int closed = text.indexOf(pair.getKey());
      int opened = text.indexOf(pair.getValue());
      if (closed >= 0 && closed < opened) {
        mended =
            mended
                .replace(pair.getKey(), '\0')
                .replace(pair.getValue(), pair.getKey())
                .replace('\0', pair.getValue());
      }
    }
    return mended;
  }
}
