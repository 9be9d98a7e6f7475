package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12KG | twelve kilograms
          1 kg | one kilogram
          .5 km | point five kilometers
          6 l/100 km | six liters per one hundred kilometers
          1.0 kg | one point zero kilograms
          5 kgs | five kilograms
          12kg/kg | twelve kilograms per kilogram
          1 mbps | one megabit per second
          3 cc/s | three cubic centimeters per second
          41,459.00 km³ | forty one thousand four hundred and fifty nine point zero zero cubic kilometers
          5 m2 | five square meters
          3 m^3 | three cubic meters
          9.8 m/s² | nine point eight meters per second squared
          7 kg/m³ | seven kilograms per cubic meter
          12 kg / m² | twelve kilograms per square meter
          10 N·m | ten newton meters
          8 ft-lb | eight foot pounds
          5 sq. ft. | five square feet
          2 cu. ft. | two cubic feet
          8 fl oz | eight fluid ounces
          37.5 °C | thirty seven point five degrees celsius
          1°F | one degree fahrenheit
          45º | forty five degrees
          3.5‰ | three point five per mille
          5-10 km | five to ten kilometers
          5 km-10 km | five kilometers to ten kilometers
          10–20°C | ten to twenty degrees celsius
          5%-10% | five percent to ten percent
          3 x 4 cm | three by four centimeters
          2x8 m2 | two by eight square meters
          3×4×5 m | three by four by five meters
          10cm x 20cm | ten centimeters by twenty centimeters
          10-lb bag | ten pound
          3.5 million km² | three point five million square kilometers
          1/2 kg | one half kilogram
          1/2 in. | one half inch
          2 in. wide | two inches
          12in ruler | twelve inches
          5000 mAh | five thousand milliamp hours
          20 kΩ | twenty kilohms
          50 µg/m³ | fifty micrograms per cubic meter
          5 mg/dL | five milligrams per deciliter
          10 Gbit/s | ten gigabits per second
          100 kWh | one hundred kilowatt hours
          30 mpg | thirty miles per gallon
          5 cu ft | five cubic feet
          30s | thirty seconds
          1013 hPa | one thousand and thirteen hectopascals
          """)
  void reads(String written, String spoken) {
    Readings.check(new MeasureRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new MeasureRecognizer(),
        "5",
        "5G",
        "4K",
        "3M",
        "5 in the",
        "1990s",
        "1980 s",
        "2d",
        "802.11ac",
        "5 pm");
  }
}
