package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          123 Smth St, City | one twenty three smth street
          1211 E Arques Ave | twelve eleven east arques avenue
          708 N 1st St | seven zero eight north first street
          12 S 1st st | twelve south first street
          221B Baker St. | two twenty one b baker street
          1600 Pennsylvania Ave. N.W. | sixteen hundred pennsylvania avenue northwest
          500 SW 5th Ave | five hundred southwest fifth avenue
          1 Infinite Loop | one infinite loop
          10 Downing Street, London | ten downing street
          2005 Oak Ln | two thousand five oak lane
          12345 Oak Blvd | one twenty three forty five oak boulevard
          4059 Mt Lee Dr. | forty fifty nine mount lee drive
          5 St. James St | five saint james street
          """)
  void reads(String written, String spoken) {
    Readings.check(new StreetRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          123 Main St., Apt. 4B, Springfield, IL 62704 | one twenty three main street apartment four b springfield illinois six two seven zero four
          St. Louis and Main St. and St. John's St. | saint louis and main street and saint john's street
          Dr. Smith lives on Sunset Dr. | doctor smith lives on sunset drive
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new StreetRecognizer(), "5 people", "10 Dr. Evils", "Main St.", "5 May");
  }
}
