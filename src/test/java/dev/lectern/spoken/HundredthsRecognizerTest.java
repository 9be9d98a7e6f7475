package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HundredthsRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          20p | twenty pence
          1p | one penny
          99¢ | ninety nine cents
          1 ¢ | one cent
          2.5p | two point five pence
          """)
  void reads(String written, String spoken) {
    Readings.check(new HundredthsRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new HundredthsRecognizer(), "1080p", "20 p", "20px", "5c");
  }
}
