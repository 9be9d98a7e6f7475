package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          john_doe+test@mail.example.com | john underscore doe plus test at mail dot example dot com
          a-1.b3_c&-d@x4i-l.com | a dash one dot b three underscore c ampersand dash d at x four i dash l dot com
          me@example.abc/123-sm | me at example dot abc slash one two three dash sm
          test2.uk | test two dot uk
          bbc.co.uk/news. | bbc dot co dot uk slash news
          http://localhost:8080/ | http colon slash slash localhost colon eight zero eight zero slash
          ftp://x.org/f.zip | ftp colon slash slash x dot org slash f dot zip
          file:///photos/image.jpg | file colon slash slash slash photos slash image dot jpeg
          https://e.com/p?x=1&y=2#top | https colon slash slash e dot com slash p question mark x equals one ampersand y equals two hash top
          nvidia.com's page | nvidia dot com's
          """)
  void reads(String written, String spoken) {
    Readings.check(new UrlRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new UrlRecognizer(), "example", "end.Next", "a@b", "e.g. this", "p.m.", "and/or");
  }
}
