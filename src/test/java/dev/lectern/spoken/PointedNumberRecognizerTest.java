package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointedNumberRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a .300 hitter | a three hundred hitter
          batting .267 | batting two sixty seven
          a .45 caliber pistol | a forty five caliber pistol
          a .22 rifle | a twenty two rifle
          p < .001 | p less than point zero zero one
          .45 of it | point four five of it
          """)
  void leavesThePointOut(String written, String spoken) {
    assertEquals(spoken, say(written));
  }
}
