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

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, He said: naïve!",
    "UTF-16BE, He said: naïve!",
    "UTF-16LE, 昔々、丘の上に 灯台が ありました。",
    "iso-2022-jp, 昔々、丘の上に灯台がありました。",
    "windows-31j, 昔々、丘の上に灯台がありました。",
    "euc-jp, 昔々、丘の上に灯台がありました。",
    "gb18030, 孩子们喜欢听他的声音，一切都会好起来的。",
    "big5, 孩子們喜歡聽他的聲音，一切都會好起來的。",
    "euc-kr, 그는 매일 저녁 언덕에 올라 계단을 세었다.",
    "windows-1251, Зимой море было бурным и корабли редко заходили в гавань.",
    "koi8-r, Зимой море было бурным и корабли редко заходили в гавань.",
    "ibm866, Зимой море было бурным и корабли редко заходили в гавань.",
    "iso-8859-5, Зимой море было бурным и корабли редко заходили в гавань.",
    "windows-1253, Ο φύλακας ανέβαινε κάθε βράδυ στο λόφο.",
    "windows-1255, השומר טיפס על הגבעה בכל ערב.",
    "windows-1256, كان الحارس يصعد التل كل مساء.",
    "windows-1250, Strážce majáku každý večer vystupoval na kopec a počítal schody.",
    "iso-8859-2, Strażnik liczył głośno śliskie stopnie i nie bał się już ciemności.",
    "windows-1254, Bekçi her akşam bir tepeye çıkar ve basamakları sayardı.",
    "windows-1252, La gardienne du phare montait à pied l’été “très tôt”; ça lui plaît.",
    "windows-1252, Die Wärterin zählte die Stufen: Größe ist „relativ“.",
    "x-macroman, Die Wärterin zählte die Stufen: Größe ist „relativ“.",
    "ibm850, Die Wärterin zählte die Stufen über Größe.",
  })
  void guessesTheEncodingOfATextThatNamesNone(String charset, String text) {
    assertEquals(text, PageCharset.decode(bytes(text, charset), null));
  }

  @Test
  void believesTheByteOrderMarkOfUtf32() {
    String marked = "\ufeff" + EUROPEAN;
    assertEquals(EUROPEAN, PageCharset.decode(bytes(marked, "UTF-32LE"), null));
    assertEquals(EUROPEAN, PageCharset.decode(bytes(marked, "UTF-32BE"), null));
  }
}
