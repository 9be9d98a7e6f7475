package dev.lectern.article.fetch;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores how well the letters of a text, decoded in some way, go together. */
final class LetterFit {
  /** The ten or so letters of each script that make most of its texts; of Chinese some hundred. */
  private static final Set<Integer> FREQUENT =
      ("оеаинтсрвлοαιετσνηυρίόήיוהלאמרתנבاليمنوترهبานรกเงอมยล"
              + "的一是不了在人有我他这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得"
              + "於于著着下自之年過过發发後后作里用道行所然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面"
              + "起看定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实日"
              + "이다는의에을가고를은하지도로한그")
          .codePoints()
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  /** Punctuation that stands in the upper half of many encodings. */
  private static final String PUNCTUATION = "“”‘’„‚–—…«»‹›€£§°©®™•·¿¡、。「」『』，！？：；（）《》・…\u00A0\u3000";

  /** What joins words, or stands in one. */
  private static final String BETWEEN_LETTERS = "’–—·\u00A0";

  private LetterFit() {}

  /** The sum of what speaks for the text, each sign beyond ASCII counted per byte, and against. */
  static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += score(before, c, after);
      }
    }
    return score;
  }

  private static int score(char before, char c, char after) {
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (PUNCTUATION.indexOf(c) >= 0) {
      boolean parts = inWord && BETWEEN_LETTERS.indexOf(c) < 0 && !isWide(before);
      return parts ? -4 : isWide(c) ? 2 : 1;
    }
    if (c == '\ufffd'
        || Character.isISOControl(c)
        || Character.getType(c) == Character.PRIVATE_USE) {
      return -10;
    }
    UnicodeScript script = UnicodeScript.of(c);
    if (!Character.isLetter(c) && script == UnicodeScript.COMMON) {
      return -3;
    }
    if (isWide(c)) {
      // It took two bytes: a one-byte encoding scores each of them.
      boolean kana = script == UnicodeScript.HIRAGANA;
      return kana || FREQUENT.contains((int) c) ? 6 : isHalfWidth(c) ? -4 : 0;
    }
    if (mixes(script, before) || mixes(script, after)) {
      return -4;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return -3;
    }
    if (script == UnicodeScript.LATIN) {
      // In Latin script such letters are the few among those of ASCII.
      return isAsciiLetter(before) || isAsciiLetter(after) ? 2 : inWord ? -2 : 0;
    }
    return FREQUENT.contains((int) c) ? 3 : 0;
  }

  private static boolean mixes(UnicodeScript script, char beside) {
    UnicodeScript other = UnicodeScript.of(beside);
    return Character.isLetter(beside) && other != script && !isWide(beside);
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c != '\ufffd';
  }

  /** Katakana of one byte, in which all is Japanese that has one byte to a sign. */
  private static boolean isHalfWidth(char c) {
    return c >= 0xFF61 && c <= 0xFF9F;
  }
}
