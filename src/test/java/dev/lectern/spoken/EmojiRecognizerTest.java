package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          👍 | thumbs up
          ❤️ | red heart
          👩‍🚀 | woman astronaut
          👋🏽 | waving hand medium skin tone
          👩🏽‍🚀 | woman astronaut medium skin tone
          🇺🇸 | flag united states
          😂😂😂😂😂 | face with tears of joy five times
          😂😂 | face with tears of joy face with tears of joy
          ☀ | sun
          🆗 | o k button
          """)
  void reads(String written, String spoken) {
    Readings.check(new EmojiRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new EmojiRecognizer(), "a", "→", "中");
  }
}
