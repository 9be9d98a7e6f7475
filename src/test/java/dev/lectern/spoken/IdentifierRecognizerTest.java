package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISBN 978-3-16-148410-0 | i s b n nine seven eight three one six one four eight four one zero zero
          ISBN: 0-306-40615-X | i s b n zero three zero six four zero six one five x
          ISSN 0028-0836 | i s s n zero zero two eight zero eight three six
          PIN 1234 | pin one two three four
          """)
  void reads(String written, String spoken) {
    Readings.check(new IdentifierRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new IdentifierRecognizer(), "ISBN", "PIN code", "ISBNs 5");
  }
}
