package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words beside a Roman numeral make of it. */
enum RomanContext {
  /** Chapter IV, World War II: a cardinal. */
  PART,
  /** Henry VIII, Louis XIV: an ordinal with its article. */
  PERSON,
  /** The XIX century: an ordinal. */
  CENTURY,
  NONE;

  /** Farther back there is no word that a numeral belongs to. */
  private static final int REACH = 48;

  private static final int NAME_WORDS = 3;

  private static final Pattern SEPARATORS = Pattern.compile("[., /&–-]+");

  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]{1,7}");

  private static final Set<String> JOINING = Set.of("and", "or", "to");

  private static final Pattern CENTURY_AFTER =
      Pattern.compile(
          "[-– ](?:[IVX]+ )?(?:century|centuries|Olympiad|Olympics|Olympic|Legion|Corps|Dynasty|dynasty)\\b");

  static RomanContext of(Cursor cursor, int end) {
    Cursor after = cursor.moveTo(end);
    if (after.match(CENTURY_AFTER) != null) {
      return CENTURY;
    }
    List<String> words = wordsBefore(cursor);
    if (words.isEmpty()) {
      return NONE;
    }
    if (isPart(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      return PART;
    }
    return isPerson(words) && Characters.isUpper(cursor.peek(0)) ? PERSON : NONE;
  }

  /** "I" is a numeral only where it cannot be the pronoun. */
  static boolean isPronoun(Cursor cursor, int end) {
    Cursor after = cursor.moveTo(end);
    if (after.peek(0) != ' ') {
      return after.peek(0) == '\'' && after.peek(1) != 's';
    }
    Cursor next = cursor.moveTo(end + 1);
    int length = 0;
    while (length < REACH
        && (Characters.isLetter(next.peek(length)) || next.peek(length) == '\'')) {
      length++;
    }
    return length > 0
        && RomanWords.AFTER_PRONOUN.contains(next.text().substring(end + 1, end + 1 + length));
  }

  /** The last one is next to the numeral, or to others before it: Henry IV, V and VI. */
  private static List<String> wordsBefore(Cursor cursor) {
    int from = Math.max(cursor.start(), cursor.at() - REACH);
    List<String> words =
        Arrays.asList(SEPARATORS.split(cursor.text().substring(from, cursor.at())));
    int end = words.size();
    while (end > 1 && isNumeral(words, end - 1, end)) {
      end -= NUMERAL.matcher(words.get(end - 1)).matches() ? 1 : 2;
    }
    return words.subList(Math.max(0, end - NAME_WORDS), end);
  }

  /** Whether the word is a numeral, or joins one to the next. */
  private static boolean isNumeral(List<String> words, int at, int end) {
    return NUMERAL.matcher(words.get(at)).matches()
        || (end > 2
            && JOINING.contains(words.get(at))
            && NUMERAL.matcher(words.get(at - 1)).matches());
  }

  private static boolean isPart(String word) {
    return RomanWords.PARTS.contains(word)
        || (word.endsWith("s") && RomanWords.PARTS.contains(word.substring(0, word.length() - 1)));
  }

  /** The last word is a given name, or a surname after one: John D. Rockefeller III. */
  private static boolean isPerson(List<String> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      if (word.isEmpty() || !Characters.isUpper(word.charAt(0))) {
        return false;
      }
      if (RomanWords.GIVEN.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
