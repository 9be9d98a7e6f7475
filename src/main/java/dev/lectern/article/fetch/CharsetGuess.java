package dev.lectern.article.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses the encoding of a text that names none and isn't UTF-8: the one in which its letters make
 * the best words.
 */
final class CharsetGuess {
  /** Bytes that are looked at; a chapter is enough. */
  private static final int SAMPLE = 64 << 10;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset CENTRAL = Charset.forName("windows-1250");

  /** The first of equals is taken: on top stands what is met most. */
  private static final List<Charset> ONE_BYTE =
      charsets(
          "windows-1252 windows-1251 koi8-r windows-1250 iso-8859-2 iso-8859-5 ibm866 windows-1253"
              + " windows-1255 windows-1256 x-windows-874 x-macroman ibm850");

  private static final List<Charset> MANY_BYTES =
      charsets("windows-31j euc-jp gb18030 big5-hkscs x-windows-949");

  /** Small words tell: these languages differ from Western ones in few letters. */
  private static final Map<Pattern, Charset> BY_WORDS =
      Map.of(
          words("na|se|do|za|po|tak|jak|nie|jest|przez|oraz|jako|hogy|nem|egy|volt|azt|meg"),
          CENTRAL,
          words("bir|ve|bu|ile|olarak|daha|gibi|sonra|kadar"),
          Charset.forName("windows-1254"),
          words("ir|kad|buvo|jis|tai|kaip|par|bija|kas"),
          Charset.forName("windows-1257"));

  private static final Pattern WESTERN =
      words(
          "the|of|to|der|die|und|den|de|le|la|les|et|que|el|en|il|di|het|een|og|och|att|som|um|uma|per|con");

  private CharsetGuess() {}

  private static List<Charset> charsets(String names) {
    return Arrays.stream(names.split(" ", -1)).map(Charset::forName).toList();
  }

  private static Pattern words(String some) {
    return Pattern.compile("(?i)(?<![^\\s(\"])(?:" + some + ")(?![^\\s,.;:)\"])");
  }

  static Charset of(byte[] text) {
    byte[] sample = sample(text);
    Charset best = WINDOWS;
    int most = Integer.MIN_VALUE;
    for (List<Charset> all : List.of(ONE_BYTE, MANY_BYTES)) {
      for (Charset charset : all) {
        int score = LetterFit.score(decode(sample, charset));
        if (score > most) {
          most = score;
          best = charset;
        }
      }
    }
    return best.equals(WINDOWS) || best.equals(CENTRAL) ? byWords(sample, best) : best;
  }

  private static Charset byWords(byte[] sample, Charset byLetters) {
    String text = decode(sample, WINDOWS);
    long most = WESTERN.matcher(text).results().count();
    Charset best = most > 0 ? WINDOWS : byLetters;
    for (Map.Entry<Pattern, Charset> words : BY_WORDS.entrySet()) {
      long count = words.getKey().matcher(text).results().count();
      if (count > most) {
        most = count;
        best = words.getValue();
      }
    }
    return best;
  }

  /** From the line of the first byte beyond ASCII. */
  private static byte[] sample(byte[] text) {
    int first = 0;
    while (first < text.length && text[first] >= 0) {
      first++;
    }
    while (first > 0 && text[first - 1] != '\n' && text[first - 1] != '\r') {
      first--;
    }
    return Arrays.copyOfRange(text, first, Math.min(text.length, first + SAMPLE));
  }

  private static String decode(byte[] text, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(text))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("A decoder that replaces threw", e);
    }
  }
}
