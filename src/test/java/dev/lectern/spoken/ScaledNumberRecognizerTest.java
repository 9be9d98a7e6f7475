package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledNumberRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          3.5bn people | three point five billion
          20 mn | twenty million
          1tn | one trillion
          """)
  void reads(String written, String spoken) {
    Readings.check(new ScaledNumberRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new ScaledNumberRecognizer(), "3.5 b", "10k", "5 t");
  }
}
