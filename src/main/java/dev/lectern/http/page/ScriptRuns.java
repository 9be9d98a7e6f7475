package dev.lectern.http.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks stretches in another script with the language that most likely is written in it (likely
 * subtags of Unicode CLDR), where the source did not say: a screen reader changes its voice by it.
 */
final class ScriptRuns {
  private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(UnicodeScript.class);

  static {
    LANGUAGES.put(UnicodeScript.HAN, "zh");
    LANGUAGES.put(UnicodeScript.HIRAGANA, "ja");
    LANGUAGES.put(UnicodeScript.KATAKANA, "ja");
    LANGUAGES.put(UnicodeScript.HANGUL, "ko");
    LANGUAGES.put(UnicodeScript.CYRILLIC, "ru");
    LANGUAGES.put(UnicodeScript.GREEK, "el");
    LANGUAGES.put(UnicodeScript.ARABIC, "ar");
    LANGUAGES.put(UnicodeScript.HEBREW, "he");
    LANGUAGES.put(UnicodeScript.DEVANAGARI, "hi");
    LANGUAGES.put(UnicodeScript.BENGALI, "bn");
    LANGUAGES.put(UnicodeScript.TAMIL, "ta");
    LANGUAGES.put(UnicodeScript.TELUGU, "te");
    LANGUAGES.put(UnicodeScript.THAI, "th");
    LANGUAGES.put(UnicodeScript.GEORGIAN, "ka");
    LANGUAGES.put(UnicodeScript.ARMENIAN, "hy");
  }

  private final String language;

  /**
   * @param language BCP 47 tag of the text around
   */
  ScriptRuns(String language) {
    this.language = Locale.forLanguageTag(language).getLanguage();
  }

  void append(String text, Element into) {
    int at = 0;
    while (at < text.length()) {
      String foreign = languageAt(text, at);
      int end = end(text, at, foreign);
      String run = text.substring(at, end);
      if (foreign == null || isSymbol(run, foreign)) {
        into.appendText(run);
      } else {
        SpanElement.language(into, foreign).appendText(run);
      }
      at = end;
    }
  }

  /** Up to the first letter of another language; spaces and signs inside a run belong to it. */
  private int end(String text, int start, @Nullable String foreign) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      boolean letter = isOfScript(code);
      if ((letter || foreign == null) && !same(languageAt(text, at), foreign)) {
        break;
      }
      at += Character.charCount(code);
      if (Character.isLetter(code) || foreign == null || isMark(code)) {
        end = at;
      }
    }
    return end;
  }

  private @Nullable String languageAt(String text, int at) {
    int code = text.codePointAt(at);
    if (!isOfScript(code)) {
      return null;
    }
    UnicodeScript script = UnicodeScript.of(code);
    String likely = LANGUAGES.get(script);
    if (likely == null || likely.equals(language) || writes(script)) {
      return null;
    }
    boolean japanese = script == UnicodeScript.HAN && hasKana(text);
    return japanese ? "ja" : likely;
  }

  /**
   * Whether the language around is itself written in the script, though it is not its likeliest.
   */
  private boolean writes(UnicodeScript script) {
    return switch (script) {
      case HAN -> language.equals("ja") || language.equals("ko");
      case CYRILLIC ->
          switch (language) {
            case "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt" -> true;
            default -> false;
          };
      case ARABIC ->
          switch (language) {
            case "fa", "ur", "ps", "sd", "ug", "ckb", "ku" -> true;
            default -> false;
          };
      case HEBREW -> language.equals("yi");
      case DEVANAGARI -> language.equals("mr") || language.equals("ne") || language.equals("sa");
      default -> false;
    };
  }

  private static boolean hasKana(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA);
  }

  /** A letter, and not one that several scripts share, such as the mark of a long vowel. */
  private static boolean isOfScript(int code) {
    return Character.isLetter(code) && UnicodeScript.of(code) != UnicodeScript.COMMON;
  }

  private static boolean isMark(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** A lone Greek or Cyrillic letter is a sign of mathematics or a unit, not a word. */
  private static boolean isSymbol(String run, String foreign) {
    return run.codePointCount(0, run.length()) == 1
        && (foreign.equals("el") || foreign.equals("ru"));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
