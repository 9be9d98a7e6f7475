package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          C:\\Users\\me\\file.txt | c colon backslash users backslash me backslash file dot txt
          /usr/local/bin | slash usr slash local slash bin
          ~/notes/to-do.md | tilde slash notes slash to dash do dot md
          ../src/index.js | dot dot slash src slash index dot js
          report_2021-final.pdf | report underscore two zero two one dash final dot pdf
          main.py. | main dot py
          """)
  void reads(String written, String spoken) {
    Readings.check(new PathRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(new PathRecognizer(), "and/or", "x", "/", "word.", "3/4");
  }
}
