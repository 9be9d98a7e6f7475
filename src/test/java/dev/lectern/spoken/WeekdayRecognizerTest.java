package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mon-Fri | monday to friday
          Sat. Feb. 3 | saturday
          Tue, 5 May | tuesday
          Thurs–Sun | thursday to sunday
          """)
  void reads(String written, String spoken) {
    Readings.check(new WeekdayRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new WeekdayRecognizer(), "Sun.", "Sat down", "Monday", "Mon ami", "Wednesday");
  }
}
