package dev.lectern.spoken.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs of the International Phonetic Alphabet as the voice's phones: those of General American
 * exactly, those of other tongues as the nearest sounds that the voice has.
 */
final class IpaReader {
  /** Signs, and their phones; a longer run of signs goes before a shorter one. */
  private static final Map<String, List<String>> SIGNS = signs();

  private static final int LONGEST = 4;

  private static final char PRIMARY = 'ˈ';
  private static final char SECONDARY = 'ˌ';
  private static final char NASAL = '\u0303';

  /** Length, breaks, ties, brackets and shades of a sound that the voice has not. */
  private static final String PASSED_OVER =
      "ːˑ:.|‖‿ /[]\u0361\u035C\u032F\u0325\u030A\u032A\u0320\u031F\u0308\u033D\u031A\u031E\u031D"
          + "\u0318\u0319\u0324\u0330\u032C\u0306\u031C\u0339\u033A\u033B\u0334\u0300\u0301\u0302\u0304"
          + "\u030C\u0311ʰʲʷˠˤⁿˡʔʼ";

  private static final char SYLLABIC = '\u0329';
  private static final char RHOTIC = '˞';

  private final String text;
  private final List<String> phones = new ArrayList<>();
  private String stress = "";

  private IpaReader(String text) {
    this.text = text;
  }

  private static Map<String, List<String>> signs() {
    String table =
        """
        ɑ aa; æ ae; ʌ ah; ɔ ao; aʊ aw; ə ax; aɪ ay; ɛ eh; ɝ er; ɚ er; eɪ ey; ɪ ih; i iy; oʊ ow
        ɔɪ oy; ʊ uh; u uw; b b; tʃ ch; d d; ð dh; f f; ɡ g; h hh; dʒ jh; k k; l l; m m; n n; ŋ ng
        p p; ɹ r; s s; ʃ sh; t t; θ th; v v; w w; j y; z z; ʒ zh
        g g; r r; ʧ ch; ʤ jh; ɫ l; ɜ er; ɜɹ er; ɜr er; ɜːɹ er; ɜːr er; əʊ ow; ɑʊ aw; ɑɪ ay; ɐ ax; ɒ aa; a aa; e eh
        o ow; aj ay; aw aw; ej ey; ow ow; ɔj oy; au aw; ai ay; ei ey; ɛɪ ey; ou ow; ɔi oy; oɪ oy; ɾ d
        ɨ ih; ʉ uw; ɯ uw; ɤ ax; ɵ uh; ɘ ax; ɞ er; y uw; ʏ uh; ø er; œ er; ɶ ae; ᵻ ih; ɪə ih ax
        x k; χ k; ç sh; ɣ g; ʁ r; ʀ r; ɻ r; ɽ r; ɺ l; β v; ɸ f; ʋ v; q k; ɢ g; c k; ɟ g; ħ hh; ʕ aa
        ɦ hh; ɧ sh; ɕ sh; ʑ zh; ʂ sh; ʐ zh; ʈ t; ɖ d; ɳ n; ɭ l; ɬ l; ɮ l; ʟ l; ɰ g; ɥ w; ʍ w; ɱ m
        ɲ n y; ʎ l y; ɴ ng; ʝ y; ʙ b; ɓ b; ɗ d; ɠ g; ʦ t s; ʣ d z; ʨ ch; ʥ jh; tɕ ch; dʑ jh; tʂ ch; dʐ jh
        """;
    Map<String, List<String>> signs = new HashMap<>();
    for (String pair : table.split("[;\\n]", -1)) {
      if (pair.isBlank()) {
        continue;
      }
      String[] words = pair.strip().split(" ", 2);
      signs.put(Normalizer.normalize(words[0], Normalizer.Form.NFD), List.of(words[1].split(" ")));
    }
    return Map.copyOf(signs);
  }

  /**
   * @throws LexiconException when a sign is unknown
   */
  static List<String> read(String written) {
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFD);
    return new IpaReader(text).read();
  }

  private List<String> read() {
    int at = 0;
    while (at < text.length()) {
      at = sign(at);
    }
    return phones;
  }

  private int sign(int at) {
    char c = text.charAt(at);
    if (c == PRIMARY || c == '\'') {
      stress = "1";
    } else if (c == SECONDARY || c == ',') {
      stress = "2";
    } else if (c == SYLLABIC) {
      syllabic();
    } else if (c == NASAL) {
      phones.add("n");
    } else if (c == RHOTIC) {
      rhotic();
    } else if (PASSED_OVER.indexOf(c) < 0) {
      return sound(at);
    }
    return at + 1;
  }

  /** The longest run of signs that is one sound; ties and length inside it do not part it. */
  private int sound(int at) {
    StringBuilder run = new StringBuilder();
    List<String> found = List.of();
    int end = at;
    for (int to = at; to < text.length() && run.length() < LONGEST; to++) {
      char c = text.charAt(to);
      if (isInside(c)) {
        continue;
      }
      run.append(c);
      List<String> known = SIGNS.get(run.toString());
      if (known != null) {
        found = known;
        end = to + 1;
      }
    }
    if (found.isEmpty()) {
      throw unknown(text.codePointAt(at));
    }
    found.forEach(this::add);
    return end;
  }

  private static boolean isInside(char c) {
    return c == '\u0361' || c == '\u035C' || c == '\u032F';
  }

  private void add(String phone) {
    boolean vowel = CmuPhones.isVowel(phone);
    phones.add(vowel ? phone + stress : phone);
    if (vowel) {
      stress = "";
    }
  }

  /** A consonant that makes a syllable has a murmured vowel before it. */
  private void syllabic() {
    if (phones.isEmpty() || CmuPhones.isVowel(phones.get(phones.size() - 1))) {
      return;
    }
    String consonant = phones.remove(phones.size() - 1);
    if (consonant.equals("r")) {
      add("er");
    } else {
      add("ax");
      phones.add(consonant);
    }
  }

  private void rhotic() {
    int last = phones.size() - 1;
    String vowel = last < 0 ? "" : phones.get(last);
    if (vowel.startsWith("ax") || vowel.startsWith("er")) {
      phones.set(last, "er" + vowel.substring(2));
    } else {
      phones.add("r");
    }
  }

  private static LexiconException unknown(int sign) {
    return new LexiconException(
        LexiconException.Part.SAID,
        String.format(
            "The sign \"%s\" (U+%04X) is none of the International Phonetic Alphabet that Lectern"
                + " knows; allowed are its vowels and consonants, with ˈ and ˌ before a stressed"
                + " syllable.",
            Character.toString(sign), sign));
  }
}
