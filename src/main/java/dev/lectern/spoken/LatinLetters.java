package dev.lectern.spoken;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latin letters that Unicode does not take apart, by the plain letters that their names hold: LATIN
 * SMALL LETTER H WITH STROKE is h.
 */
final class LatinLetters {
  /** The last word before a description is the letter: OPEN O, TURNED A WITH TAIL, LIGATURE IJ. */
  private static final Pattern NAME =
      Pattern.compile(
          "LATIN (?:SUBSCRIPT )?(?:SMALL|CAPITAL)? ?(?:CAPITAL )?(?:LETTER|LIGATURE)"
              + " (?:[A-Z-]+ )*?(?<letter>[A-Z]+)(?: WITH .*| PRECEDED .*| DIGRAPH.*| REVERSED| LOOP)?");

  /** Letters with names of their own, by the sound that English gives them. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("SCHWA", "e"),
          Map.entry("EZH", "zh"),
          Map.entry("ESH", "sh"),
          Map.entry("ENG", "ng"),
          Map.entry("ETH", "d"),
          Map.entry("THORN", "th"),
          Map.entry("WYNN", "w"),
          Map.entry("YOGH", "y"),
          Map.entry("HWAIR", "hw"),
          Map.entry("GHA", "gh"),
          Map.entry("YR", "r"),
          Map.entry("ALPHA", "a"),
          Map.entry("BETA", "b"),
          Map.entry("GAMMA", "gh"),
          Map.entry("DELTA", "d"),
          Map.entry("EPSILON", "e"),
          Map.entry("IOTA", "i"),
          Map.entry("PHI", "ph"),
          Map.entry("CHI", "ch"),
          Map.entry("LAMBDA", "l"),
          Map.entry("OMEGA", "o"),
          Map.entry("UPSILON", "u"));

  private static final int LONGEST = 3;

  private LatinLetters() {}

  /** Plain letters, the first one a capital if it is one; empty if the character is no letter. */
  static String plain(int codePoint) {
    if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN) {
      return "";
    }
    Matcher name = NAME.matcher(String.valueOf(Character.getName(codePoint)));
    if (!name.matches()) {
      return "";
    }
    String letter = name.group("letter");
    String plain = NAMED.get(letter);
    if (plain == null && letter.length() <= LONGEST) {
      plain = letter.toLowerCase(Locale.ROOT);
    }
    if (plain == null) {
      return "";
    }
    return Character.isUpperCase(codePoint)
        ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1)
        : plain;
  }
}
