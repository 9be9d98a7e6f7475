package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a claim¹ and another.²³ | a claim note one and another note twenty three
          a word[12] here | a word note twelve here
          [1] and [5 and 4] | one and five and four
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new FootnoteRecognizer(), "²", "[1]", "[x]");
  }
}
