package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> PARTS =
      words(
          "act appendix article band book chapter class clause column division figure grade group"
              + " level line lot mark number page paragraph part phase photosystem plate"
              + " round scene schedule section season series sonata stage step symphony table tier"
              + " title tome type unit verse version vol volume war bowl wrestlemania apollo gemini"
              + " saturn titan corps factor region zone category exhibit annex amendment item"
              + " quadrant fig ch sec pt episode");

  /** The given names of kings, queens and popes, and those that are common before a numeral. */
  private static final Set<String> GIVEN =
      words(
          "adolf adrian alan albert alexander alexios alfonso alfred andrew anne antiochus arthur"
              + " augustus baldwin benedict benjamin boniface boris carl casimir catherine cesare"
              + " charles christian christopher clement conrad constantine cyrus daniel darius david"
              + " dennis donald edgar edmund edward elizabeth emmanuel eric erik eugene federico"
              + " felipe ferdinand francis frank franklin franz frederick friedrich george gregory"
              + " gustav haakon harald harold harry henri henry hirohito honorius hugh hugo innocent"
              + " isabella ivan jack james jan joao john joseph juan julius justin justinian karl"
              + " king leo leon leopold lothair louis ludwig magnus mahmud malcolm manuel margaret"
              + " margrethe maria mark martin mary matthew maximilian mehmed mehmet michael mohammed"
              + " murad napoleon nero nicholas olaf oscar oskar otto paul pedro peter philip philippe"
              + " pius pope prince ptolemy queen rainier ralph rama ramesses ramses richard robert"
              + " rudolf sam samuel selim seti sigismund simon sixtus stanislaus stephen suleiman"
              + " thomas theodore thutmose tsar umberto urban victor vittorio vladimir walter wilhelm"
              + " willem william xerxes");

  /** After a name these make a pronoun of "I". */
  private static final Set<String> AFTER_PRONOUN =
      words(
          "am have had will would can could should shall may might must do did don't didn't think"
              + " thought know knew hope want wanted love loved like liked guess believe need mean"
              + " see saw said say told met went feel felt never always also just really still");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<words>(?:[A-Za-z][a-z]*+(?:'s)?[., ]{1,2}){1,3})"
              + "(?:[IVXLC]{1,7}(?:, | and | or | to | & |[-–]))?$");

  private static final Pattern CENTURY_AFTER = Pattern.compile("[-– ](?:[IVX]+ )?(?:century|centuries)\\b");

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

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
    while (length < REACH && (Characters.isLetter(next.peek(length)) || next.peek(length) == '\'')) {
      length++;
    }
    return length > 0 && AFTER_PRONOUN.contains(next.text().substring(end + 1, end + 1 + length));
  }

  private static @Nullable Matcher before(Cursor cursor) {
    int from = Math.max(cursor.start(), cursor.at() - REACH);
    while (from < cursor.at() && from > cursor.start() && Characters.isAlphanumeric(cursor.text().charAt(from - 1))) {
      from++;
    }
    Matcher matcher = BEFORE.matcher(cursor.text()).region(from, cursor.at());
    return matcher.find() ? matcher : null;
  }

  private static boolean isPart(String word) {
    return PARTS.contains(word)
        || (word.endsWith("s") && PARTS.contains(word.substring(0, word.length() - 1)));
  }

  /** The last word is a given name, or a surname after one: John D. Rockefeller III. */
  private static boolean isPerson(String... words) {
    for (int i = words.length - 1; i >= 0 && Characters.isUpper(words[i].charAt(0)); i--) {
      if (GIVEN.contains(words[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
