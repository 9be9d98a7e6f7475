package dev.lectern.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a stress to words that the lexicon or its letter-to-sound rules left without one: the
 * engine would swallow them.
 */
final class Stress {
  /** Little words of grammar, which have none in running speech. */
  private static final Set<String> WEAK =
      Set.of(
          "a", "an", "the", "to", "of", "in", "at", "on", "for", "from", "and", "or", "but", "as",
          "her", "hers", "were", "le", "er", "hm", "hmm", "hmmm", "mc");

  /** Endings, and the vowels they have: the stress stands before them. */
  private static final Map<String, Integer> BEFORE_ENDING =
      Map.of(
          "tion", 1, "sion", 1, "cian", 1, "tial", 1, "cial", 1, "ic", 1, "ics", 1, "ical", 2,
          "ity", 2, "logy", 2);

  private static final String STRESSED = "1";

  private Stress() {}

  /** The phones with a stressed vowel, unless the word is one that needs none. */
  static List<String> given(String word, List<String> phones) {
    if (WEAK.contains(word) || phones.stream().anyMatch(phone -> phone.endsWith(STRESSED))) {
      return phones;
    }
    List<Integer> vowels = new ArrayList<>();
    for (int i = 0; i < phones.size(); i++) {
      if (PhoneSet.VOWELS.contains(phones.get(i))) {
        vowels.add(i);
      }
    }
    if (vowels.isEmpty()) {
      return phones;
    }
    int at = vowels.get(place(word, phones, vowels));
    List<String> stressed = new ArrayList<>(phones);
    // The neutral vowel is never stressed; under stress it is the one of "cut".
    stressed.set(at, (phones.get(at).equals("ax") ? "ah" : phones.get(at)) + STRESSED);
    return List.copyOf(stressed);
  }

  /** Which of the vowels: the one before a known ending, else the first full one. */
  private static int place(String word, List<String> phones, List<Integer> vowels) {
    for (Map.Entry<String, Integer> ending : BEFORE_ENDING.entrySet()) {
      int place = vowels.size() - 1 - ending.getValue();
      if (word.endsWith(ending.getKey()) && place >= 0) {
        return place;
      }
    }
    for (int i = 0; i < vowels.size(); i++) {
      if (!phones.get(vowels.get(i)).equals("ax")) {
        return i;
      }
    }
    return 0;
  }
}
