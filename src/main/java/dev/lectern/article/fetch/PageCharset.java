package dev.lectern.article.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page: by its byte order mark, else as the header says, else as the page itself says,
 * else as UTF-8, else in the encoding in which its letters make words.
 *
 * <p>A label is not believed where the bytes speak against it: what is valid UTF-8 beyond ASCII is
 * UTF-8, since other text hardly ever is by chance; and a page that breaks often in the encoding
 * that it names is in another.
 */
public final class PageCharset {
  /** Where a page may name its encoding. Browsers look at 1,024 bytes; many pages need more. */
  private static final int HEAD = 8_192;

  /** One broken character in so many is damage; more are another encoding. */
  private static final int DAMAGE = 500;

  /** Zeros in one half of UTF-16's units for each in the other, which a few letters have. */
  private static final int ONE_HALF = 3;

  private static final int FEWEST_ZEROS = 2;

  /** Bytes in which text of any script has a blank or a line end. */
  private static final int LONGEST_RUN = 1_000;

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset JAPANESE_MAIL = Charset.forName("ISO-2022-JP");

  /** Labels that browsers read in their own way (WHATWG Encoding Standard). */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("utf8", "utf-8"),
          Map.entry("utf-16", "utf-16le"));

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta[^>]+?charset|\\?xml[^>]+?encoding)\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /**
   * @param label the encoding that the header names; null when it names none
   */
  public static String decode(byte[] page, @Nullable String label) {
    if (startsWith(page, 0xef, 0xbb, 0xbf)) {
      return new String(page, 3, page.length - 3, UTF_8);
    }
    if (startsWith(page, 0xff, 0xfe, 0, 0)) {
      return new String(page, 4, page.length - 4, UTF_32LE);
    }
    if (startsWith(page, 0, 0, 0xfe, 0xff)) {
      return new String(page, 4, page.length - 4, UTF_32BE);
    }
    if (startsWith(page, 0xfe, 0xff)) {
      return new String(page, 2, page.length - 2, UTF_16BE);
    }
    if (startsWith(page, 0xff, 0xfe)) {
      return new String(page, 2, page.length - 2, UTF_16LE);
    }
    if (isValid(page, UTF_8) && !isAscii(page)) {
      return new String(page, UTF_8);
    }
    Charset told = find(label);
    for (Charset declared : Arrays.asList(told, find(inPage(page)))) {
      if (declared != null && isBelievable(page, declared)) {
        return new String(page, declared);
      }
    }
    Charset unmarked = unmarked(page);
    if (unmarked != null) {
      return new String(page, unmarked);
    }
    return new String(page, isBelievable(page, UTF_8) ? UTF_8 : CharsetGuess.of(page));
  }

  /**
   * An encoding whose bytes may all be ASCII. Text in UTF-16 has zeros, in its blanks and line ends
   * at least, and nearly all in one half of its units; ISO-2022-JP begins its letters by an escape.
   */
  private static @Nullable Charset unmarked(byte[] page) {
    int[] zeros = new int[2];
    boolean escape = false;
    for (int i = 0; i < page.length; i++) {
      zeros[i % 2] += page[i] == 0 ? 1 : 0;
      escape = escape || (page[i] == 0x1b && i + 1 < page.length && page[i + 1] == '$');
    }
    int most = Math.max(zeros[0], zeros[1]);
    if (most > ONE_HALF * Math.min(zeros[0], zeros[1])
        && most >= FEWEST_ZEROS + page.length / LONGEST_RUN) {
      Charset half = zeros[0] < zeros[1] ? UTF_16LE : UTF_16BE;
      return isText(page, half) ? half : null;
    }
    return escape && isAscii(page) && isValid(page, JAPANESE_MAIL) ? JAPANESE_MAIL : null;
  }

  private static boolean isText(byte[] page, Charset charset) {
    return isValid(page, charset)
        && new String(page, charset)
            .codePoints()
            .allMatch(c -> Character.isDefined(c) && (c >= ' ' || Character.isWhitespace(c)));
  }

  private static boolean isBelievable(byte[] page, Charset charset) {
    boolean ascii = new String("<a>".getBytes(US_ASCII), charset).equals("<a>");
    if (!ascii) {
      // Of these, browsers know only UTF-16; its tags hold zeros.
      return charset.name().startsWith("UTF-16") && new String(page, ISO_8859_1).indexOf(0) >= 0;
    }
    return isOneByte(charset) || isValid(page, charset) || isDamaged(page, charset);
  }

  private static boolean isOneByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
  }

  private static boolean isAscii(byte[] page) {
    for (byte unit : page) {
      if (unit < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isValid(byte[] page, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(page));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether so few characters are broken, beside those that hold more than ASCII, to be damage. */
  private static boolean isDamaged(byte[] page, Charset charset) {
    String text = new String(page, charset);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long whole = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
    return broken <= whole && broken * DAMAGE <= text.length();
  }

  private static @Nullable String inPage(byte[] page) {
    String head = new String(page, 0, Math.min(HEAD, page.length), ISO_8859_1);
    Matcher declared = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
    return declared.find() ? declared.group(1) : null;
  }

  private static @Nullable Charset find(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LABELS.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] page, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= page.length || (page[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
