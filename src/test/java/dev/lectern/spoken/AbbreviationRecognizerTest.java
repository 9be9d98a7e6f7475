package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mrs. Norris | missus
          vs. | versus
          etc. | et cetera
          approx. 5 | approximately
          Sgt. | sergeant
          Inc. | incorporated
          p. 5 | page
          pp. 5 | pages
          c. 1850 | circa
          est. 1990 | established
          Apt. 4B | apartment
          tv | t v
          Mt. Everest | mount
          St. Louis | saint
          tel: 5 | telephone
          """)
  void reads(String written, String spoken) {
    Readings.check(new AbbreviationRecognizer(), written + " -> " + spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Roe v. Wade | roe versus wade
          Fifth Ave is long | fifth avenue is long
          the 2nd ed. of | the second edition of
          go to p.45 | go to page forty five
          the Rt. Hon. John Smith | the right honorable john smith
          Ste. Anne | saint anne
          corner of E. 59th St. | corner of east fifty ninth street
          off I-95 N | off i ninety five north
          100 N Main | one hundred north main
          YoY growth | year over year growth
          """)
  void readsInRunningText(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new AbbreviationRecognizer(), "Gen", "drive", "Drs", "p", "c", "Ave", "St", "co");
  }
}
