package dev.lectern.spoken;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Folds the many ways of writing one sign into one, and remembers where each came from. */
final class Cleaner {
  /** Letters and signs that stand for others. */
  private static final Map<Integer, String> FOLDS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ẞ', "SS"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "Ae"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '℃', "°C"),
          Map.entry((int) '℉', "°F"),
          Map.entry((int) '№', "No"),
          Map.entry((int) '⁄', "/"),
          Map.entry((int) '∕', "/"),
          Map.entry((int) 'ℓ', "l"),
          Map.entry((int) '∆', "Δ"),
          Map.entry((int) 'μ', "µ"));

  private static final String APOSTROPHES = "‘’‚‛ʼʻʽʾʿʹ′`´＇";
  private static final String QUOTES = "“”„‟«»″〝〞＂";
  private static final String HYPHENS = "‐‑−﹣－";
  private static final String DASHES = "‒–—―⸺⸻";

  /** Stress and length in phonetic writing. */
  private static final String PHONETIC_MARKS = "ˈˌːˑ";

  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  private Cleaner(int size) {
    text = new StringBuilder(size);
    starts = new int[size + 1];
    ends = new int[size + 1];
  }

  /** A text that has no script. */
  static CleanText clean(String text) {
    return clean(Script.of(text));
  }

  /** The text of the script as its directions have it. */
  static CleanText clean(Script script) {
    var cleaner = new Cleaner(script.text().length());
    int at = 0;
    for (Edit edit : Edits.of(script)) {
      cleaner.addSource(script.text(), at, edit.start());
      cleaner.addFor(edit);
      at = edit.end();
    }
    cleaner.addSource(script.text(), at, script.text().length());
    return new CleanText(cleaner.text.toString(), cleaner.starts, cleaner.ends);
  }

  private void addSource(String source, int from, int to) {
    for (int at = from; at < to; ) {
      int codePoint = source.codePointAt(at);
      int end = Math.min(to, at + Character.charCount(codePoint));
      if (codePoint == ' ' || Characters.isPrintableAscii(codePoint)) {
        put((char) codePoint, at, end);
      } else {
        String folded = fold(codePoint);
        boolean shouted =
            folded.length() > 1
                && Character.isUpperCase(codePoint)
                && end < source.length()
                && Character.isUpperCase(source.codePointAt(end));
        put(shouted ? folded.toUpperCase(Locale.ROOT) : folded, at, end);
      }
      at = end;
    }
  }

  private void addFor(Edit edit) {
    edit.text().codePoints().forEach(c -> add(c, edit.start(), edit.end()));
  }

  private void add(int codePoint, int start, int end) {
    if (codePoint == ' ' || Characters.isPrintableAscii(codePoint)) {
      put((char) codePoint, start, end);
    } else {
      put(fold(codePoint), start, end);
    }
  }

  /** A character that stays as it is. */
  private void put(char same, int start, int end) {
    int size = text.length();
    reserve(size + 1);
    starts[size] = start;
    ends[size] = end;
    text.append(same);
  }

  private void put(String folded, int start, int end) {
    int size = text.length() + folded.length();
    reserve(size);
    Arrays.fill(starts, text.length(), size, start);
    Arrays.fill(ends, text.length(), size, end);
    text.append(folded);
  }

  private void reserve(int size) {
    if (size > starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
  }

  private String fold(int c) {
    if (c == '\t') {
      return "\t";
    }
    if (Characters.isLineBreak(c)) {
      return "\n";
    }
    if (Characters.isSpace(c)) {
      return " ";
    }
    if (Characters.isInvisible(c) || isMarkOnLetter(c)) {
      return "";
    }
    String known = FOLDS.get(c);
    return known != null ? known : foldByProperty(c);
  }

  private boolean endsWithWord() {
    return !text.isEmpty() && Characters.isAlphanumeric(text.charAt(text.length() - 1));
  }

  private String foldByProperty(int c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "'";
    }
    if (QUOTES.indexOf(c) >= 0) {
      return "\"";
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return "-";
    }
    if (DASHES.indexOf(c) >= 0) {
      return c == '–' || c == '‒' ? "–" : "—";
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return Integer.toString(Character.digit(c, 10));
    }
    String as = Character.toString(c);
    if (isVulgarFraction(c)) {
      // The space parts it from a whole number before it: 1½ is 1 1/2.
      return (endsWithWord() ? " " : "")
          + Normalizer.normalize(as, Normalizer.Form.NFKD).replace('⁄', '/');
    }
    if (isNumberInDress(c)) {
      return (endsWithWord() ? " " : "") + valueInDress(c);
    }
    if (isCompatibilityForm(c)) {
      return withoutMarks(Normalizer.normalize(as, Normalizer.Form.NFKD));
    }
    String parts = Normalizer.normalize(as, Normalizer.Form.NFD);
    // A sign that is struck through is another sign: ≠ is no =.
    if (Characters.isAlphanumeric(parts.charAt(0))
        || (parts.length() == 1 && Characters.isPrintableAscii(parts.charAt(0)))) {
      return withoutMarks(parts);
    }
    String plain = LatinLetters.plain(parts.codePointAt(0));
    return plain.isEmpty() ? as : plain;
  }

  // Asked only of the numbers in dress, of which none is a letter of base 36.
  @SuppressWarnings("CharacterGetNumericValue")
  private static int valueInDress(int c) {
    return Character.getNumericValue(c);
  }

  /** Ⅳ, ①, ⑴, ⒈, ❶. */
  private static boolean isNumberInDress(int c) {
    return (c >= 0x2160 && c <= 0x217F)
        || (c >= 0x2460 && c <= 0x249B)
        || (c >= 0x2776 && c <= 0x2793);
  }

  private static boolean isVulgarFraction(int c) {
    return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E);
  }

  /**
   * Ligatures, full-width forms, mathematical alphabets, raised letters (1ˢᵗ), lowered digits (H₂O)
   * and units in a square (㎏): letters and digits in fancy dress.
   */
  private static boolean isCompatibilityForm(int c) {
    return (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x2B0 && c <= 0x2B8)
        || (c >= 0x2E0 && c <= 0x2E4)
        || (c >= 0x1D2C && c <= 0x1D6A)
        || (c >= 0x2080 && c <= 0x2089)
        || (c >= 0x3371 && c <= 0x33DF)
        || (c >= 0x1C4 && c <= 0x1CC)
        || (c >= 0x1F1 && c <= 0x1F3)
        || c == 0x132
        || c == 0x133
        || c == 0x17F
        || (c >= 0x1D400 && c <= 0x1D7FF);
  }

  private static String withoutMarks(String parts) {
    var plain = new StringBuilder();
    parts
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '∕' ? '/' : c == 'μ' ? 'µ' : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private boolean isMarkOnLetter(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || PHONETIC_MARKS.indexOf(c) >= 0;
    if (!mark || text.length() == 0) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
    return !Character.isWhitespace(before)
        && (before < 0x250 || !Character.isLetter(text.codePointBefore(text.length())));
  }
}
