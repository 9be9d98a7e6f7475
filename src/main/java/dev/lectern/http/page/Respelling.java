package dev.lectern.http.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a word sounds, in letters: "kuhm-PYOO-tur", the stressed syllables in capitals. */
final class Respelling {
  /** What may begin a syllable of English beside single consonants. */
  private static final Set<String> ONSETS =
      Set.of(
          "b l", "b r", "b y", "d r", "d w", "f l", "f r", "f y", "g l", "g r", "hh y", "k l",
          "k r", "k w", "k y", "l y", "m y", "p l", "p r", "p y", "s k", "s k r", "s k w", "s l",
          "s m", "s n", "s p", "s p l", "s p r", "s t", "s t r", "s w", "sh r", "t r", "t w",
          "th r", "v y");

  private static final int LONGEST_ONSET = 3;

  private Respelling() {}

  /** Empty where nothing is said. */
  static String of(List<String> phones) {
    List<List<String>> syllables = syllables(phones);
    boolean one = syllables.size() == 1;
    return String.join("-", syllables.stream().map(syllable -> spell(syllable, one)).toList());
  }

  private static String spell(List<String> syllable, boolean alone) {
    StringBuilder letters = new StringBuilder();
    syllable.forEach(phone -> letters.append(Sounds.of(phone).spelling()));
    boolean stressed = !alone && syllable.stream().anyMatch(phone -> phone.endsWith("1"));
    return stressed ? letters.toString().toUpperCase(Locale.ROOT) : letters.toString();
  }

  private static List<List<String>> syllables(List<String> phones) {
    List<List<String>> syllables = new ArrayList<>();
    int from = 0;
    int vowel = nextVowel(phones, 0);
    while (vowel < phones.size()) {
      int next = nextVowel(phones, vowel + 1);
      int to = next == phones.size() ? next : onset(phones, vowel + 1, next);
      syllables.add(phones.subList(from, to));
      from = to;
      vowel = next;
    }
    if (from < phones.size()) {
      syllables.add(phones.subList(from, phones.size()));
    }
    return syllables;
  }

  /** Where the syllable of the vowel begins: with as many consonants as may begin one. */
  private static int onset(List<String> phones, int from, int vowel) {
    for (int at = Math.max(from, vowel - LONGEST_ONSET); at < vowel; at++) {
      List<String> consonants = phones.subList(at, vowel);
      boolean one = consonants.size() == 1 && !consonants.get(0).equals("ng");
      if (one || ONSETS.contains(String.join(" ", consonants))) {
        return at;
      }
    }
    return vowel;
  }

  private static int nextVowel(List<String> phones, int from) {
    int at = from;
    while (at < phones.size() && "aeiou".indexOf(phones.get(at).charAt(0)) < 0) {
      at++;
    }
    return at;
  }
}
