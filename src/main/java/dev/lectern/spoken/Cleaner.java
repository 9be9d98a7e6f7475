package dev.lectern.spoken;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/** Folds the many ways of writing one sign into one, and remembers where each came from. */
final class Cleaner {
  /** Letters that Unicode does not decompose, and signs that stand for another. */
  private static final Map<Integer, String> FOLDS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ẞ', "SS"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "Ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Œ', "Oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'Ð', "D"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'Þ', "Th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ŋ', "ng"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '℃', "°C"),
          Map.entry((int) '℉', "°F"),
          Map.entry((int) '№', "No"),
          Map.entry((int) '⁄', "/"),
          Map.entry((int) '∕', "/"),
          Map.entry((int) 'μ', "µ"));

  private static final String APOSTROPHES = "‘’‚‛ʼʹ′`´＇";
  private static final String QUOTES = "“”„‟«»″〝〞＂";
  private static final String HYPHENS = "‐‑−﹣－";
  private static final String DASHES = "‒–—―⸺⸻";

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
      add(codePoint, at, end);
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
    var form = isCompatibilityForm(c) ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
    String parts = Normalizer.normalize(as, form);
    return Characters.isPrintableAscii(parts.charAt(0)) ? withoutMarks(parts) : as;
  }

  private static boolean isVulgarFraction(int c) {
    return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E);
  }

  /**
   * Ligatures, full-width forms, mathematical alphabets, raised letters (1ˢᵗ) and lowered digits
   * (H₂O): letters and digits in fancy dress.
   */
  private static boolean isCompatibilityForm(int c) {
    return (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x2B0 && c <= 0x2B8)
        || (c >= 0x2E0 && c <= 0x2E4)
        || (c >= 0x1D2C && c <= 0x1D6A)
        || (c >= 0x2080 && c <= 0x2089)
        || (c >= 0x1D400 && c <= 0x1D7FF);
  }

  private static String withoutMarks(String parts) {
    var ascii = new StringBuilder();
    parts.chars().filter(Characters::isPrintableAscii).forEach(c -> ascii.append((char) c));
    return ascii.toString();
  }

  private boolean isMarkOnLetter(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    if (!mark || text.length() == 0) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
    return !Character.isWhitespace(before)
        && (before < 0x250 || !Character.isLetter(text.codePointBefore(text.length())));
  }
}
