package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedNumberRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a Boeing 747 landed | a boeing seven forty seven landed
          Boeing 737-800 | boeing seven thirty seven eight hundred
          Room 101 | room one oh one
          Suite 500 | suite five hundred
          Form 1040 | form ten forty
          Highway 401 | highway four oh one
          US-101 | u s one oh one
          told us 150 times | told us one hundred fifty times
          in 1080p | in ten eighty p
          720p video | seven twenty p video
          the under-21s | the under twenty ones
          """)
  void readsInPairsWhatIsANameAndCountsNothing(String written, String spoken) {
    assertEquals(spoken, say(written));
  }
}
