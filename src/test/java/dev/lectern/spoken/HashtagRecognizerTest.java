package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `#MeToo` | hashtag
          """)
  void reads(String written, String spoken) {
    Readings.check(new HashtagRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `#BlackLivesMatter` | hashtag black lives matter
          @mypizza | at mypizza
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new HashtagRecognizer(), "#1", "#", "C#x", "# x");
  }
}
