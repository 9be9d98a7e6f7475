package dev.lectern.spoken;

import java.util.Locale;
import java.util.Set;

/** Which capitals are spelled, and which are said as a word. */
final class Acronyms {
  private static final Set<String> SAID_AS_WORD =
      Set.of(
          "NATO",
          "NASA",
          "UNESCO",
          "UNICEF",
          "OPEC",
          "ASEAN",
          "NAFTA",
          "COVID",
          "AIDS",
          "SARS",
          "MERS",
          "FIFA",
          "UEFA",
          "LASER",
          "RADAR",
          "SCUBA",
          "ASCII",
          "GIF",
          "RAM",
          "ROM",
          "PIN",
          "SIM",
          "JPEG",
          "BASIC",
          "WASP",
          "SWAT",
          "TESOL",
          "TOEFL",
          "OSHA",
          "FEMA",
          "DARPA",
          "LIDAR",
          "MIDI",
          "MIME",
          "WIMAX",
          "NASDAQ",
          "HIPAA",
          "INTERPOL",
          "APEC",
          "BRICS",
          "JSON",
          "YAML",
          "LAN",
          "WAN",
          "CAD",
          "FAQ");

  /** Short words that people write in capitals for stress. */
  private static final Set<String> SHOUTED =
      Set.of(
          "THE", "AND", "NOT", "ALL", "NEW", "YES", "NO", "ONE", "TWO", "ON", "OFF", "OR", "OF",
          "TO", "IN", "IS", "AT", "BY", "FOR", "BUT", "YOU", "WE", "HE", "SHE", "MY", "DO", "GO",
          "SO", "IF", "UP", "OUT", "NOW", "HOW", "WHY", "OUR", "HIS", "HER", "ITS", "ARE", "WAS",
          "HAS", "HAD", "CAN", "MAY", "DAY", "END", "TOP", "KEY", "AN", "AS", "BE", "ME", "TEN",
          "NEWS", "OPEN", "ONLY", "HOME", "MORE", "FREE", "FROM", "WITH", "THIS", "THAT", "HAVE",
          "WILL", "YOUR", "STOP", "MUST", "ALSO", "NOTE", "READ", "HERE", "WHAT", "WHEN", "EACH",
          "BOTH", "NEXT", "LAST", "BEST", "TIME", "YEAR", "DATE", "NAME", "PAGE", "PART", "HIGH",
          "LOW", "NEVER", "ALWAYS", "VERY", "EVERY");

  private static final String VOWELS = "AEIOUYaeiouy";

  /** Up to this many capitals are taken for initials: most such tokens in running text are. */
  private static final int MAX_INITIALS = 4;

  /** More consonants in a row than English words have ("HEBEIICP" has none such, "HTMLSPEC"). */
  private static final int MAX_CONSONANTS = 4;

  private Acronyms() {}

  static boolean isSaidAsWord(String capitals) {
    return SAID_AS_WORD.contains(capitals) || SHOUTED.contains(capitals);
  }

  static boolean isSpelled(String capitals, Cursor cursor) {
    if (isSaidAsWord(capitals)) {
      return false;
    }
    if (!isPronounceable(capitals)) {
      return true;
    }
    return capitals.length() <= MAX_INITIALS && !isAmongCapitals(cursor, capitals.length());
  }

  static boolean hasVowel(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronounceable(String letters) {
    int consonants = 0;
    for (int i = 0; i < letters.length(); i++) {
      consonants = VOWELS.indexOf(letters.charAt(i)) >= 0 ? 0 : consonants + 1;
      if (consonants > MAX_CONSONANTS) {
        return false;
      }
    }
    return hasVowel(letters);
  }

  /**
   * In a headline in capitals a short token is a word: its neighbours are long, in capitals too.
   */
  private static boolean isAmongCapitals(Cursor cursor, int length) {
    return isLongCapitals(wordBefore(cursor)) || isLongCapitals(wordAfter(cursor, length));
  }

  private static boolean isLongCapitals(String word) {
    return word.length() > MAX_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String wordAfter(Cursor cursor, int length) {
    int end = length + 1;
    while (end < length + LONGEST_NEIGHBOUR && Characters.isLetter(cursor.peek(end))) {
      end++;
    }
    return substring(cursor, length + 1, end);
  }

  private static String wordBefore(Cursor cursor) {
    int start = -2;
    while (start > -LONGEST_NEIGHBOUR && Characters.isLetter(cursor.peek(start))) {
      start--;
    }
    return substring(cursor, start + 1, -1);
  }

  private static String substring(Cursor cursor, int from, int to) {
    return from >= to ? "" : cursor.text().substring(cursor.at() + from, cursor.at() + to);
  }

  private static final int LONGEST_NEIGHBOUR = 16;
}
