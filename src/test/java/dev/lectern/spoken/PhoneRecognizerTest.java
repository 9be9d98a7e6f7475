package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +1-123-123-5678 | plus one one two three one two three five six seven eight
          +1(123) 123-5678 | plus one one two three one two three five six seven eight
          4111 1111 1111 1111 | four one one one one one one one one one one one one one one one
          911 calls | nine one one
          (555)555-5555 | five five five five five five five five five five
          555.555.5555 | five five five five five five five five five five
          123-123-5678-1 | one two three one two three five six seven eight one
          111-11-1111 | one one one one one one one one one
          1-800-FLOWERS | one eight hundred flowers
          1-800-GO-U-HAUL | one eight hundred go u haul
          800-555-1234 | eight hundred five five five one two three four
          +44 (0)20 7946 0958 | plus four four zero two zero seven nine four six zero nine five eight
          01 23 45 67 89 | zero one two three four five six seven eight nine
          07700 900123 | zero seven seven zero zero nine zero zero one two three
          555-123-4567 ext. 89 | five five five one two three four five six seven extension eight nine
          555-123-4567 x12 | five five five one two three four five six seven extension one two
          """)
  void reads(String written, String spoken) {
    Readings.check(new PhoneRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Call 911 now | call nine one one now
          Call 100 people | call one hundred people
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new PhoneRecognizer(), "10-20", "2021-2025", "12", "911", "1,234");
  }
}
