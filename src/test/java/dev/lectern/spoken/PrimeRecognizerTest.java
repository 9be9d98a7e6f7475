package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimeRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5'10" tall | five feet ten inches
          6'2 and | six feet two inches
          6' tall | six feet
          12" pizza | twelve inches
          40°45'30" N | forty degrees forty five minutes thirty seconds north
          73.5° W | seventy three point five degrees west
          """)
  void reads(String written, String spoken) {
    Readings.check(new PrimeRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "see page 7" here | see page seven here
          a 12" pizza and "page 7" here | a twelve inch pizza and page seven here
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new PrimeRecognizer(), "5'", "the 5' of", "45°");
  }
}
