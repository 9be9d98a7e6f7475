package dev.lectern.spoken;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * An amount that stands before a noun like an adjective has its unit in the singular: a 60W bulb,
 * the $20 bill, her 5 km run.
 */
final class Attributive {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another", "every", "each", "per");

  /** After these an amount may also be the subject: "the $50 was gone". */
  private static final Set<String> OTHERS =
      words("the this that his her its their our my your first second last next new same whole");

  /** What may follow an amount that is a noun by itself. */
  private static final Set<String> NO_NOUNS =
      words(
          "of in on at for from to and or but nor per by with without as is was were are be been has"
              + " had have will would can could may might must should shall than that which who"
              + " while when where if because since until before after over under above below about"
              + " between into onto through across along up down out off away back ago each apiece"
              + " more less later earlier it he she they we you i this these those the a an not so"
              + " then there here only also went came goes comes did does do made makes left via"
              + " against toward towards within during plus minus versus whereas though although"
              + " worth");

  /** Things that are called by their measure without an article: 100m dash, 35mm film. */
  private static final Set<String> CALLED =
      words(
          "dash hurdles sprint relay freestyle backstroke breaststroke butterfly medley steeplechase"
              + " film lens camera pistol rifle handgun cannon shell shells rounds ammunition bulb"
              + " bulbs battery batteries charger adapter motor resistor capacitor monitor monitors"
              + " screen bill bills banknote note notes coin coins");

  private static final int LONGEST_WORD = 20;

  private Attributive() {}

  /** Whether the amount from the cursor to {@code end} is one. */
  static boolean isAt(Cursor cursor, int end) {
    Cursor after = cursor.moveTo(end);
    if (after.peek(0) != ' ' || !Characters.isLetter(after.peek(1))) {
      return false;
    }
    int length = 1;
    while (length < LONGEST_WORD && Characters.isLetter(after.peek(1 + length))) {
      length++;
    }
    String written = cursor.text().substring(end + 1, end + 1 + length);
    String noun = written.toLowerCase(Locale.ROOT);
    if (NO_NOUNS.contains(noun)) {
      return false;
    }
    if (CALLED.contains(noun)) {
      return true;
    }
    String before = cursor.wordBefore().toLowerCase(Locale.ROOT);
    if (isArticle(cursor) || ARTICLES.contains(before)) {
      return true;
    }
    return (OTHERS.contains(before) || before.endsWith("'s"))
        && written.equals(noun)
        && !noun.endsWith("ed");
  }

  /** A word of one letter is none to the cursor. */
  private static boolean isArticle(Cursor cursor) {
    return cursor.peek(-1) == ' '
        && (cursor.peek(-2) == 'a' || cursor.peek(-2) == 'A')
        && !Characters.isAlphanumeric(cursor.peek(-3))
        && cursor.peek(-3) != '.';
  }

  /** The phrase with the singular for the plural at its end, if the amount is one. */
  static String say(String phrase, String many, String one, Cursor cursor, int end) {
    return phrase.endsWith(" " + many) && isAt(cursor, end)
        ? phrase.substring(0, phrase.length() - many.length()) + one
        : phrase;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
