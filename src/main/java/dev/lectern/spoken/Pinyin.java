package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chinese syllables in the spelling of ISO 7098, and their phones: the nearest ones of English for
 * which the engine's voice has every pair.
 */
final class Pinyin {
  /** A syllable, and whether it must be set off by an apostrophe inside a word. */
  record Syllable(String text, List<String> phones) {
    boolean startsWithVowel() {
      return "aeo".indexOf(text.charAt(0)) >= 0;
    }
  }

  /** A final, its phones, and the initials it goes with; "0" is none. */
  private static final String FINALS =
      """
      a    | aa      | 0 b c ch d f g h k l m n p s sh t w y z zh
      ai   | ay      | 0 b c ch d g h k l m n p s sh t w y z zh
      an   | aa n    | 0 b c ch d f g h k l m n p r s sh t w z zh
      an   | eh n    | y
      ang  | aa ng   | 0 b c ch d f g h k l m n p r s sh t w y z zh
      ao   | aw      | 0 b c ch d g h k l m n p r s sh t y z zh
      e    | ax      | 0 c ch d g h k l m n r s sh t z zh
      e    | eh      | y
      ei   | ey      | 0 b d f g h k l m n p sh w z zh
      en   | ax n    | 0 b c ch d f g h k m n p r s sh w z zh
      eng  | ax ng   | 0 b c ch d f g h k l m n p r s sh t w z zh
      er   | er      | 0
      i    | iy      | b d j l m n p q t x y
      i    | er      | ch r sh zh
      i    | ax      | c s z
      ia   | y aa    | d j l q x
      ian  | y eh n  | b d j l m n p q t x
      iang | y aa ng | j l n q x
      iao  | y aw    | b d j l m n p q t x
      ie   | y eh    | b d j l m n p q t x
      in   | ih n    | b j l m n p q x y
      ing  | ih ng   | b d j l m n p q t x y
      iong | y uh ng | j q x
      iu   | y ow    | d j l m n q x
      o    | w ao    | b f m p
      o    | ao      | 0 w y
      ong  | uh ng   | c ch d g h k l n r s t y z zh
      ou   | ow      | 0 c ch d f g h k l m n p r s sh t y z zh
      u    | uw      | b c ch d f g h j k l m n p q r s sh t w x y z zh
      ua   | w aa    | ch g h k r sh zh
      uai  | w ay    | ch g h k sh zh
      uan  | w aa n  | c ch d g h k l n r s sh t z zh
      uan  | uw aa n | y
      uan  | w eh n  | j q x
      uang | w aa ng | ch g h k sh zh
      ue   | w eh    | j l n q x
      ue   | uw eh   | y
      ui   | w ey    | c ch d g h k r s sh t z zh
      un   | uh n    | c ch d g h j k l q r s sh t x y z zh
      uo   | w ao    | c ch d g h k l n r s sh t z zh
      v    | y uw    | l n
      ve   | w eh    | l n
      """;

  private static final Map<String, String> INITIALS =
      Map.of(
          "0", "", "q", "ch", "x", "sh", "zh", "jh", "j", "jh", "z", "d z", "c", "t s", "h", "hh");

  private static final Set<String> VOWELS =
      Set.of("aa", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "uh", "uw");

  private static final int LONGEST = 6;

  /** The longest place names have five. */
  private static final int MAX_SYLLABLES = 5;

  private static final Map<String, Syllable> SYLLABLES = syllables();

  private Pinyin() {}

  private static Map<String, Syllable> syllables() {
    var syllables = new HashMap<String, Syllable>();
    FINALS
        .lines()
        .map(row -> row.split("\\|"))
        .forEach(
            row -> {
              for (String initial : row[2].trim().split(" ", -1)) {
                String text = (initial.equals("0") ? "" : initial) + row[0].trim();
                // The voice has no pair of hh and w.
                String end = initial.equals("h") ? row[1].replaceFirst("^ w", " uw") : row[1];
                String phones = INITIALS.getOrDefault(initial, initial) + " " + end.trim();
                syllables.put(text, new Syllable(text, List.of(phones.trim().split(" "))));
              }
            });
    return Map.copyOf(syllables);
  }

  /**
   * The syllables of a word in small letters and apostrophes; empty if it is not made of them.
   * Inside a word a syllable begins with a vowel only after an apostrophe, unless there is no other
   * way to read it ("tiananmen").
   */
  static List<Syllable> read(String word) {
    var strict = new ArrayList<Syllable>();
    if (read(word, 0, false, strict)) {
      return strict;
    }
    var lax = new ArrayList<Syllable>();
    return read(word, 0, true, lax) ? lax : List.of();
  }

  /** Whether every inner syllable begins as the spelling asks: few words of English do so. */
  static boolean isStrict(List<Syllable> syllables, String word) {
    return word.indexOf('\'') >= 0
        || syllables.stream().skip(1).noneMatch(Syllable::startsWithVowel);
  }

  private static boolean read(String word, int at, boolean lax, List<Syllable> into) {
    if (at == word.length()) {
      return !into.isEmpty();
    }
    boolean apart = at == 0 || word.charAt(at) == '\'';
    int from = at > 0 && word.charAt(at) == '\'' ? at + 1 : at;
    if (into.size() == MAX_SYLLABLES) {
      return false;
    }
    for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
      Syllable syllable = SYLLABLES.get(word.substring(from, to));
      if (syllable != null && (lax || apart || !syllable.startsWithVowel())) {
        into.add(syllable);
        if (read(word, to, lax, into)) {
          return true;
        }
        into.remove(into.size() - 1);
      }
    }
    return false;
  }

  /** The phones of a word: its first and its last syllable are stressed. */
  static List<String> phones(List<Syllable> syllables) {
    var phones = new ArrayList<String>();
    for (int i = 0; i < syllables.size(); i++) {
      var own = new ArrayList<>(syllables.get(i).phones());
      if (i == 0 || i == syllables.size() - 1) {
        int vowel = own.size() - 1;
        while (!VOWELS.contains(own.get(vowel))) {
          vowel--;
        }
        own.set(vowel, own.get(vowel) + "1");
      }
      phones.addAll(own);
    }
    return Collections.unmodifiableList(phones);
  }
}
