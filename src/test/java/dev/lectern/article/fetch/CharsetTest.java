package dev.lectern.article.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {
  private static final String EUROPEAN = "<p>Größe “naïve” – €5</p>";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void believesTheByteOrderMarkFirst() {
    String marked = "\ufeff" + EUROPEAN;
    assertEquals(EUROPEAN, PageCharset.decode(marked.getBytes(UTF_8), "windows-1252"));
    assertEquals(EUROPEAN, PageCharset.decode(marked.getBytes(UTF_16LE), "utf-8"));
    assertEquals(EUROPEAN, PageCharset.decode(marked.getBytes(UTF_16BE), null));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, windows-1252, Größe “naïve” – €5",
    "latin1, windows-1252, Größe",
    "iso-8859-15, iso-8859-15, Größe €5",
    "iso-8859-9, windows-1254, İstanbul ığş",
    "windows-1251, windows-1251, Привет мир",
    "koi8-r, koi8-r, Привет мир",
    "GB2312, gb18030, 你好，世界。镕",
    "gbk, gb18030, 你好，世界。",
    "big5, big5, 你好世界",
    "Shift_JIS, windows-31j, こんにちは①",
    "euc-jp, euc-jp, こんにちは",
    "iso-2022-jp, iso-2022-jp, こんにちは",
    "euc-kr, x-windows-949, 안녕하세요 똠",
    "utf-16, utf-16le, <p>Größe</p>",
    "utf8, utf-8, Größe 你好",
  })
  void readsALabelOfTheHeaderAsBrowsersDo(String label, String charset, String text) {
    assertEquals(text, PageCharset.decode(bytes(text, charset), label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta charset=windows-1251>
          <meta charset="windows-1251"/>
          <META CHARSET = 'Windows-1251' >
          <meta http-equiv=content-type content="text/html; charset=windows-1251">
          <?xml version="1.0" encoding="windows-1251"?>
          <!-- <meta charset=koi8-r> --><meta charset=windows-1251>
          """)
  void readsThePagesOwnLabel(String head) {
    String page = head + "<p>Привет</p>";
    assertEquals(page, PageCharset.decode(bytes(page, "windows-1251"), null));
    assertEquals(page, PageCharset.decode(bytes(page, "windows-1251"), "no such charset"));
  }

  @Test
  void prefersTheHeaderToThePage() {
    String page = "<meta charset=koi8-r><p>Привет</p>";
    assertEquals(page, PageCharset.decode(bytes(page, "windows-1251"), "windows-1251"));
  }

  @Test
  void takesUtf8WithoutALabelElseWindows() {
    assertEquals(EUROPEAN, PageCharset.decode(EUROPEAN.getBytes(UTF_8), null));
    assertEquals(EUROPEAN, PageCharset.decode(bytes(EUROPEAN, "windows-1252"), null));
    assertEquals("", PageCharset.decode(new byte[0], null));
  }

  @Test
  void doesNotBelieveALabelThatTheBytesContradict() {
    byte[] utf8 = EUROPEAN.getBytes(UTF_8);
    assertEquals(EUROPEAN, PageCharset.decode(utf8, "iso-8859-1"));
    assertEquals(EUROPEAN, PageCharset.decode(utf8, "gbk"));
    assertEquals(EUROPEAN, PageCharset.decode(bytes(EUROPEAN, "windows-1252"), "utf-8"));
    assertEquals("<p>plain</p>", PageCharset.decode("<p>plain</p>".getBytes(UTF_8), "utf-16"));
    assertEquals("<p>plain</p>", PageCharset.decode("<p>plain</p>".getBytes(UTF_8), "ibm037"));
    String claims = "<meta charset=utf-16><p>plain</p>";
    assertEquals(claims, PageCharset.decode(claims.getBytes(UTF_8), null));
  }

  @Test
  void keepsAPageOfUtf8ThatHasOneBrokenCharacter() {
    String page = "<p>" + "Größe und Länge über alles. ".repeat(100) + "</p>";
    byte[] broken = (page + "\u00e9").getBytes(ISO_8859_1);
    byte[] bytes = page.getBytes(UTF_8);
    byte[] joined = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    joined[bytes.length] = broken[broken.length - 1];
    assertEquals(page + "\ufffd", PageCharset.decode(joined, null));
    assertEquals(page + "\ufffd", PageCharset.decode(joined, "utf-8"));
  }
}
