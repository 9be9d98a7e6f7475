package dev.lectern.spoken;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A run of another script: it cannot be pronounced, but it is not passed over in silence. */
final class OtherScriptRecognizer implements Recognizer {
  /** From here on the listener is told how much there is. */
  private static final int LONG = 20;

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.HAN, "chinese",
              UnicodeScript.HIRAGANA, "japanese",
              UnicodeScript.KATAKANA, "japanese",
              UnicodeScript.HANGUL, "korean",
              UnicodeScript.DEVANAGARI, "hindi"));

  @Override
  public boolean mayBegin(char first, char next) {
    return first > 0x7F;
  }

  /** Another script in them is a quotation; its own name tells more. */
  private static final Set<String> OF_LATIN_SCRIPT =
      Set.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "nb", "fi", "tr",
          "vi", "id", "ro", "hu", "la");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    return read(cursor, "");
  }

  /**
   * The run at the cursor.
   *
   * @param tag BCP 47 tag of the language that the page names; empty if it names none
   */
  static List<Piece> read(Cursor cursor, String tag) {
    int first = cursor.text().codePointAt(cursor.at());
    if (!isForeignLetter(first)) {
      return List.of();
    }
    String language = language(first);
    int letters = 0;
    int end = cursor.at();
    for (int at = cursor.at(); at < cursor.limit(); ) {
      int c = cursor.text().codePointAt(at);
      at += Character.charCount(c);
      if (isForeignLetter(c)) {
        String other = language(c);
        boolean kana = other.equals("japanese") && language.equals("chinese");
        boolean kanji = other.equals("chinese") && language.equals("japanese");
        if (!other.equals(language) && !kana && !kanji) {
          break;
        }
        language = kana ? other : language;
        letters++;
        end = at;
      } else if (isWithLetter(c) && end == at - Character.charCount(c)) {
        end = at;
      } else if (!isBetween(c)) {
        break;
      }
    }
    String named = name(tag);
    return cursor.reading(end, say(first, named.isEmpty() ? language : named, letters), "script");
  }

  /** The English name of a language that is not written in Latin letters; else empty. */
  private static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String code = locale.getLanguage();
    String name = locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    boolean known = !code.isEmpty() && !name.equals(code) && !OF_LATIN_SCRIPT.contains(code);
    return known ? name.replaceAll("[^a-z]+", " ").strip() : "";
  }

  private static String say(int first, String language, int letters) {
    if (letters == 1 && UnicodeScript.of(first) == UnicodeScript.GREEK) {
      return SymbolNames.name(first);
    }
    String text = "text in " + language;
    return letters > LONG ? text + " " + Numbers.cardinal(letters) + " characters" : text;
  }

  private static boolean isForeignLetter(int c) {
    int type = Character.getType(c);
    boolean letter =
        Character.isLetter(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return letter
        && switch (UnicodeScript.of(c)) {
          case LATIN, COMMON, INHERITED, UNKNOWN -> false;
          default -> true;
        };
  }

  /**
   * The vowel signs of Arabic and Hebrew, the long stroke of Japanese: of no script of their own.
   */
  private static boolean isWithLetter(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 0x30FC;
  }

  /** Spaces and the script's own punctuation do not end a run. */
  private static boolean isBetween(int c) {
    return " ,;:-'\"".indexOf(c) >= 0 || (c > 0xFF && SymbolNames.isPunctuation(c));
  }

  private static String language(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    String language = LANGUAGES.get(script);
    return language != null
        ? language
        : script.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
  }
}
