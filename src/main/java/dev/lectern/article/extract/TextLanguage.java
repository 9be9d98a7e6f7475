package dev.lectern.article.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its letters and its small words, where that is certain. */
final class TextLanguage {
  /** Part of the letters; the rest are names and quotations. */
  private static final double SHARE_OF_SCRIPT = 0.6;

  /** Letters; a text of fewer is a name or a heading. */
  private static final int FEWEST_LETTERS = 60;

  /** Part of the letters of Japanese that are its own, at least; the rest are Chinese. */
  private static final double SHARE_OF_KANA = 0.15;

  /** Scripts that mostly one language is written in. */
  private static final Map<UnicodeScript, String> ONE =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.TAMIL, "ta",
          UnicodeScript.BENGALI, "bn");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private TextLanguage() {}

  /** The language's tag; null where the text leaves a doubt. */
  static @Nullable String of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all < FEWEST_LETTERS) {
      return null;
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (kana + han >= all * SHARE_OF_SCRIPT) {
      return kana >= (kana + han) * SHARE_OF_KANA ? "ja" : kana == 0 ? "zh" : null;
    }
    UnicodeScript script =
        letters.entrySet().stream()
            .filter(count -> count.getValue() >= all * SHARE_OF_SCRIPT)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(UnicodeScript.COMMON);
    return switch (script) {
      case LATIN ->
          StopWords.language(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip())));
      case CYRILLIC -> cyrillic(text);
      default -> ONE.get(script);
    };
  }

  /** Each of the two has letters that the other, and most others, lack. */
  private static @Nullable String cyrillic(String text) {
    boolean russian = text.indexOf('ы') >= 0;
    boolean ukrainian = text.indexOf('ї') >= 0 || text.indexOf('є') >= 0;
    return russian == ukrainian ? null : russian ? "ru" : "uk";
  }
}
