package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Austin, TX | austin texas
          Portland, OR 97204 | portland oregon nine seven two zero four
          Portland, Ore. | portland oregon
          Washington, D.C. 20500 | washington d c two zero five zero zero
          Albany, NY 12207-1234 | albany new york one two two zero seven one two three four
          Portland, OR | portland oregon
          sooner, OR later | sooner or later
          New York, N.Y. 10036 | new york new york one zero zero three six
          Jane Doe, MD | jane doe m d
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new StateRecognizer(), "IL");
  }
}
