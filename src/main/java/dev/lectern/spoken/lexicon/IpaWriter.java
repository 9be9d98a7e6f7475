package dev.lectern.spoken.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Writes phones in the International Phonetic Alphabet, so that they are read back as they were.
 */
final class IpaWriter {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("aa", "ɑ"),
          Map.entry("ae", "æ"),
          Map.entry("ah", "ʌ"),
          Map.entry("ao", "ɔ"),
          Map.entry("aw", "aʊ"),
          Map.entry("ax", "ə"),
          Map.entry("ay", "aɪ"),
          Map.entry("ch", "t͡ʃ"),
          Map.entry("dh", "ð"),
          Map.entry("eh", "ɛ"),
          Map.entry("er", "ɚ"),
          Map.entry("ey", "eɪ"),
          Map.entry("g", "ɡ"),
          Map.entry("hh", "h"),
          Map.entry("ih", "ɪ"),
          Map.entry("iy", "i"),
          Map.entry("jh", "d͡ʒ"),
          Map.entry("ng", "ŋ"),
          Map.entry("ow", "oʊ"),
          Map.entry("oy", "ɔɪ"),
          Map.entry("r", "ɹ"),
          Map.entry("sh", "ʃ"),
          Map.entry("th", "θ"),
          Map.entry("uh", "ʊ"),
          Map.entry("uw", "u"),
          Map.entry("y", "j"),
          Map.entry("zh", "ʒ"));

  private IpaWriter() {}

  static String write(List<String> phones) {
    StringBuilder ipa = new StringBuilder();
    int onset = 0;
    for (int i = 0; i < phones.size(); i++) {
      if (CmuPhones.isVowel(phones.get(i))) {
        syllable(ipa, phones, onset, i);
        onset = i + 1;
      }
    }
    add(ipa, phones, onset, phones.size());
    return ipa.toString();
  }

  /** The consonants before a vowel, and the vowel; the mark of stress before the last of them. */
  private static void syllable(StringBuilder ipa, List<String> phones, int from, int vowel) {
    String phone = phones.get(vowel);
    String stress = phone.endsWith("1") ? "ˈ" : phone.endsWith("2") ? "ˌ" : "";
    int onset = from == 0 ? 0 : Math.max(from, vowel - 1);
    add(ipa, phones, from, onset);
    ipa.append(stress);
    add(ipa, phones, onset, vowel + 1, stress.isEmpty());
  }

  private static void add(StringBuilder ipa, List<String> phones, int from, int to) {
    add(ipa, phones, from, to, true);
  }

  private static void add(
      StringBuilder ipa, List<String> phones, int from, int to, boolean afterPhone) {
    for (int i = from; i < to; i++) {
      if ((i > from || afterPhone) && i > 0 && runsTogether(phones.get(i - 1), phones.get(i))) {
        ipa.append('.');
      }
      ipa.append(sign(phones.get(i)));
    }
  }

  /** Whether the signs of two phones would be read as one: t and ʃ are not t͡ʃ. */
  private static boolean runsTogether(String before, String after) {
    List<String> both = List.of(CmuPhones.withoutStress(before), CmuPhones.withoutStress(after));
    return !IpaReader.read(sign(before) + sign(after)).equals(both);
  }

  private static String sign(String phone) {
    String name = CmuPhones.withoutStress(phone);
    return name.equals("er") && !name.equals(phone) ? "ɝ" : SIGNS.getOrDefault(name, name);
  }
}
