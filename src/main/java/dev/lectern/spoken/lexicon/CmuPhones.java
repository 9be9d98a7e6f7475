package dev.lectern.spoken.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phones of the CMU dictionary that the voice has; vowels may carry a digit of stress. */
public final class CmuPhones {
  private static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
          "uw");

  private static final Set<String> CONSONANTS =
      Set.of(
          "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh",
          "t", "th", "v", "w", "y", "z", "zh");

  /** All of them, for people who ask what is allowed. */
  public static final String ALLOWED =
      "vowels, with 1 or 2 after a stressed one: aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw;"
          + " consonants: b ch d dh f g hh jh k l m n ng p r s sh t th v w y z zh";

  private CmuPhones() {}

  static boolean isVowel(String phone) {
    return VOWELS.contains(withoutStress(phone));
  }

  static String withoutStress(String phone) {
    int last = phone.length() - 1;
    return last > 0 && Character.isDigit(phone.charAt(last)) ? phone.substring(0, last) : phone;
  }

  /** In small letters; no stress has no digit, and the dictionary's ah0 is ax. */
  static List<String> canonical(List<String> phones) {
    if (phones.stream().allMatch(String::isBlank)) {
      throw fault("There is no phone");
    }
    List<String> known = new ArrayList<>(phones.size());
    for (String phone : phones) {
      known.add(canonical(phone));
    }
    if (known.stream().noneMatch(CmuPhones::isVowel)) {
      throw fault("The phones \"" + String.join(" ", phones) + "\" have no vowel among them");
    }
    if (known.size() > Pronunciation.Phones.MAX_PHONES) {
      throw new LexiconException(
          LexiconException.Part.SAID,
          "There are "
              + known.size()
              + " phones; allowed are "
              + Pronunciation.Phones.MAX_PHONES
              + ".");
    }
    return List.copyOf(known);
  }

  private static String canonical(String phone) {
    String lower = phone.toLowerCase(Locale.ROOT);
    String name = withoutStress(lower);
    String stress = lower.substring(name.length());
    boolean vowel = VOWELS.contains(name);
    boolean known = vowel ? stress.matches("[012]?") : stress.isEmpty();
    if (!known || !(vowel || CONSONANTS.contains(name))) {
      throw fault("There is no phone \"" + phone + "\"");
    }
    if (stress.equals("0")) {
      return name.equals("ah") ? "ax" : name;
    }
    return lower;
  }

  private static LexiconException fault(String what) {
    return new LexiconException(
        LexiconException.Part.SAID, what + ". Allowed are " + ALLOWED + ".");
  }
}
