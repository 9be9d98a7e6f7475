package dev.lectern.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as they are searched: without case and marks, each once. */
final class Words {
  /** Longer runs are no words but data; they are found by their beginning. */
  private static final int LONGEST = 64;

  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]+");

  /** Of scripts without spaces each character is a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
              + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");

  private Words() {}

  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    addTo(words, text);
    return words;
  }

  static void addTo(Set<String> words, String text) {
    Matcher word = WORD.matcher(plain(text));
    while (word.find()) {
      String found = word.group();
      words.add(found.length() > LONGEST ? found.substring(0, LONGEST) : found);
    }
  }

  /** The text in small letters without marks. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
