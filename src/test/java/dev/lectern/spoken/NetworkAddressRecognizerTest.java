package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          192.168.0.1 | one nine two dot one six eight dot zero dot one
          127.0.0.1:8080 | one two seven dot zero dot zero dot one colon eight zero eight zero
          10.0.0.0/8 | one zero dot zero dot zero dot zero slash eight
          00:1A:2B:3C:4D:5E | zero zero colon one a colon two b colon three c colon four d colon five e
          2001:db8::1 | two zero zero one colon db eight colon colon one
          """)
  void reads(String written, String spoken) {
    Readings.check(new NetworkAddressRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new NetworkAddressRecognizer(), "1.2.3", "10:30:00", "bad", "a::", "3:05");
  }
}
