package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a 60W bulb | a sixty watt bulb
          A 16 GB phone | a sixteen gigabyte phone
          her 5 km run | her five kilometer run
          a $20 bill | a twenty dollar bill
          the $3.5 billion project | the three point five billion dollar project
          Apple's $2 billion deal | apple's two billion dollar deal
          a £3m house | a three million pound house
          the 400m hurdles | the four hundred meter hurdles
          35mm film | thirty five millimeter film
          a 27" monitor | a twenty seven inch monitor
          5 kg of rice | five kilograms of rice
          a 5 kg of rice | a five kilograms of rice
          the $5 was gone | the five dollars was gone
          2L water | two liters water
          5 1/4-inch | five and one quarter inch
          """)
  void putsTheUnitBeforeANounIntoTheSingular(String written, String spoken) {
    assertEquals(spoken, say(written));
  }
}
