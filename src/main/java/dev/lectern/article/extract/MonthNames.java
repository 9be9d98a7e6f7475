package dev.lectern.article.extract;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by their names in the languages of which most pages are. */
final class MonthNames {
  /** The first language has a name that two share: Croatian months are others than Czech ones. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ro", "tr",
          "ru", "uk", "id", "ca", "hu", "sk", "sl", "bg", "el", "ar", "ar-SY", "he", "hi");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(composed(name.replace(".", "")), month.getValue());
        }
      }
    }
    return months;
  }

  /** In Hindi a letter with a dot below it is one character or two. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /**
   * 1 to 12; 0 where the word names no month.
   *
   * @param word in lower case, without a full stop
   */
  static int number(String word) {
    return word.length() < 3 ? 0 : MONTHS.getOrDefault(composed(word), 0);
  }
}
