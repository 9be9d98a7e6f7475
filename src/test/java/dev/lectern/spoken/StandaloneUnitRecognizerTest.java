package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneUnitRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          km/h | kilometers per hour
          GHz | gigahertz
          kg | kilograms
          """)
  void reads(String written, String spoken) {
    Readings.check(new StandaloneUnitRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          five dollars per kg | five dollars per kilogram
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new StandaloneUnitRecognizer(), "km2x", "kgb", "KM", "in");
  }
}
