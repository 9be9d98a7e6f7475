package dev.lectern.spoken;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<words>(?:[A-Za-z][a-z]*+(?:'s)?[., ]{1,2}){1,3})"
              + "(?:[IVXLC]{1,7}(?:, | and | or | to | & |[-–]|/)){0,3}$");

  private static final Pattern CENTURY_AFTER =
      Pattern.compile("[-– ](?:[IVX]+ )?(?:century|centuries)\\b");

  static RomanContext of(Cursor cursor, int end) {
    Cursor after = cursor.moveTo(end);
    if (after.match(CENTURY_AFTER) != null) {
      return CENTURY;
    }
    Matcher before = before(cursor);
    if (before == null) {
      return NONE;
    }
    String[] words = before.group("words").split("[., ]+");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    if (isPart(last)) {
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

  private static @Nullable Matcher before(Cursor cursor) {
    int from = Math.max(cursor.start(), cursor.at() - REACH);
    while (from < cursor.at()
        && from > cursor.start()
        && Characters.isAlphanumeric(cursor.text().charAt(from - 1))) {
      from++;
    }
    Matcher matcher = BEFORE.matcher(cursor.text()).region(from, cursor.at());
    return matcher.find() ? matcher : null;
  }

  private static boolean isPart(String word) {
    return RomanWords.PARTS.contains(word)
        || (word.endsWith("s") && RomanWords.PARTS.contains(word.substring(0, word.length() - 1)));
  }

  /** The last word is a given name, or a surname after one: John D. Rockefeller III. */
  private static boolean isPerson(String... words) {
    for (int i = words.length - 1; i >= 0 && Characters.isUpper(words[i].charAt(0)); i--) {
      if (RomanWords.GIVEN.contains(words[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
