package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeChainRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1-413-te-b-1-5 | one four hundred thirteen te b one five
          MIG-25/235212-asdg | m i g twenty five two three five two one two asdg
          1/f-4s | one f four s
          5-3-Ws | five three w's
          123/261788/2021 | one hundred twenty three two six one seven eight eight two thousand twenty one
          """)
  void reads(String written, String spoken) {
    Readings.check(new CodeChainRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new CodeChainRecognizer(),
        "5-10-year-olds",
        "state-of-the-art",
        "1/2/2020",
        "COVID-19",
        "2-for-1",
        "12-hour");
  }
}
