package dev.lectern.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phones that the voice has. */
final class PhoneSet {
  static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
          "uw");

  static final Set<String> CONSONANTS =
      Set.of(
          "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh",
          "t", "th", "v", "w", "y", "z", "zh");

  /** Silence; a phone to the engine, but never part of a word. */
  static final String SILENCE = "pau";

  private PhoneSet() {}

  /**
   * The phones as the engine takes them, or empty when one is unknown (which the engine answers
   * with a NullPointerException). FreeTTS knows "stressed", written 1, and "not", written without a
   * digit; its lexicon marks secondary stress with 1 too. CMUdict's ah0 is FreeTTS's ax.
   */
  static Optional<List<String>> normalize(List<String> phones) {
    List<String> known = new ArrayList<>(phones.size());
    for (String phone : phones) {
      int last = phone.length() - 1;
      char digit = last < 0 ? ' ' : phone.charAt(last);
      boolean marked = digit >= '0' && digit <= '2';
      String name = marked ? phone.substring(0, last) : phone;
      if (!VOWELS.contains(name) && (marked || !CONSONANTS.contains(name))) {
        return Optional.empty();
      }
      if (phone.equals("ah0")) {
        known.add("ax");
      } else {
        known.add(digit == '1' || digit == '2' ? name + "1" : name);
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(known);
  }

  static boolean hasVowel(List<String> phones) {
    return phones.stream().anyMatch(p -> VOWELS.contains(withoutStress(p)));
  }

  static String withoutStress(String phone) {
    return phone.endsWith("1") ? phone.substring(0, phone.length() - 1) : phone;
  }
}
