package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerseRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Genesis 1:1-5 | genesis one one to five
          John 3:16 | john three sixteen
          Psalm 23:4 says | psalm twenty three four says
          Quran 2:255 | quran two two hundred fifty five
          won 23:4 | won twenty three to four
          at 3:16 | at three sixteen
          """)
  void readsChapterAndVerse(String written, String spoken) {
    assertEquals(spoken, say(written));
  }
}
