package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetPhraseRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          w/o | without
          w/ cheese | with
          Q&A | q and a
          AT&T | a t and t
          S&P 500 | s and p
          C# | c sharp
          C++ | c plus plus
          24/7 | twenty four seven
          401(k) | four oh one k
          501(c)(3) | five oh one c three
          120/80 mmHg | one hundred twenty over eighty
          §§ 3 | sections
          N/A | not applicable
          and/or | and or
          his/her | his or her
          I/O | i o
          Gov't | government
          401k | four oh one k
          """)
  void reads(String written, String spoken) {
    Readings.check(new SetPhraseRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new SetPhraseRecognizer(), "and/of", "C", "w", "24/70", "9/11/2001", "120/80");
  }
}
