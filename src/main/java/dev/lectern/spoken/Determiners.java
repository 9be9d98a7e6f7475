package dev.lectern.spoken;

import java.util.Locale;
import java.util.Set;

/** Words after which a reading must not begin with "the". */
final class Determiners {
  private static final Set<String> ALL =
      Set.of(
          "the", "a", "an", "this", "that", "each", "every", "any", "his", "her", "its", "their",
          "our", "my", "your", "last", "next");

  private Determiners() {}

  /** Whether one of them, or a possessive, stands before the place. */
  static boolean precede(Cursor cursor) {
    String word = cursor.wordBefore().toLowerCase(Locale.ROOT);
    return ALL.contains(word) || word.endsWith("'s");
  }
}
