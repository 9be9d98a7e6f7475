package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers among signs: grouped, negative, in ranges, fractions, ratios and formulas. */
class NumberReadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          1 000 000 people -> one million people
          10 000 km -> ten thousand kilometers
          299 792 458 m/s -> two hundred ninety nine million seven hundred ninety two thousand four hundred fifty eight meters per second
          12,34,567 rupees -> twelve lakh thirty four thousand five hundred sixty seven rupees
          1.234.567 -> one million two hundred thirty four thousand five hundred sixty seven
          1.234,56 -> one thousand two hundred thirty four point five six
          1'000'000 -> one million
          1 234,5 -> one thousand two hundred thirty four point five
          700k users -> seven hundred thousand users
          2.5k -> two point five thousand
          10K followers -> ten thousand followers
          a 10K race -> a ten k race
          1M people -> one million people
          3M tape -> three m tape
          2125550198 -> two one two five five five zero one nine eight
          1000000000 -> one billion
          odds of 5/1 -> odds of five to one
          rated 9/10 -> rated nine out of ten
          in 6/8 time -> in six eight time
          -5–10 -> minus five to ten
          5 - -3 -> five minus minus three
          a => b -> a right arrow b
          x ≠ y -> x not equal to y
          Ca²⁺ and Cl⁻ -> ca two plus and cl minus
          3 x 10^8 m/s -> three times ten to the power of eight meters per second
          the 3rds -> the thirds
          1080×720 -> one thousand eighty by seven hundred twenty
          4-4-2 -> four four two
          192.168.1.1 -> one nine two dot one six eight dot one dot one
          1.2.3 -> one point two point three
          v1.2.3 -> v one point two point three
          -5 and −5 and (-5) -> minus five and minus five and minus five
          –5 degrees -> minus five degrees
          +5% -> plus five percent
          from 2-10 -> from two to ten
          50-50 -> fifty fifty
          pages 10 - 20 -> pages ten to twenty
          20 - 10 -> twenty minus ten
          $10–20 million -> ten to twenty million dollars
          -3–-5 -> minus three to minus five
          −½ -> minus one half
          +1.5 -> plus one point five
          0,05 -> zero point zero five
          2bn -> two billion
          1.5M -> one point five million
          3M -> three m
          8½ x 11 -> eight and one half by eleven
          5%-10% -> five percent to ten percent
          5% – 10% -> five percent to ten percent
          $250-$300 -> two hundred and fifty dollars to three hundred dollars
          10kg-20kg -> ten kilograms to twenty kilograms
          1st-3rd -> first to third
          5th–6th centuries -> fifth to sixth centuries
          2-3x -> two to three times
          the team won 3-2 -> the team won three to two
          16:9 and 3:1 -> sixteen to nine and three to one
          1:1,000 -> one to one thousand
          2x4 -> two by four
          10x12x3 -> ten by twelve by three
          10 cm x 5 cm -> ten centimeters by five centimeters
          3x faster -> three times faster
          22/3 -> twenty two thirds
          1/4th -> one quarter
          2/3rds -> two thirds
          3 5/2 -> three and five halves
          1-1/2 cups -> one and one half cups
          1½ cups -> one and one half cups
          3/100 -> three one hundredths
          24/7 and 9/11 -> twenty four seven and nine eleven
          120/80 -> one hundred twenty over eighty
          10/10 -> ten out of ten
          1- 2 = 5 -> one minus two equals five
          5 - 3 = 2 -> five minus three equals two
          7-2=5 -> seven minus two equals five
          a = b - c -> a equals b minus c
          5 x 3 = 15 -> five times three equals fifteen
          5×3 -> five times three
          5*3 -> five times three
          10 / 2 = 5 -> ten divided by two equals five
          y=x +1 -> y equals x plus one
          p=.03 -> p equals point zero three
          a <= b -> a less than or equal to b
          +/-5 -> plus or minus five
          ±5 -> plus or minus five
          ~5 km -> approximately five kilometers
          √2 -> square root of two
          x² + y² = z² -> x squared plus y squared equals z squared
          x^2 + 2x + 1 = 0 -> x squared plus two x plus one equals zero
          2^10 -> two to the power of ten
          e^x -> e to the power of x
          10⁻³ -> ten to the power of minus three
          10⁻³⁻³ -> ten to the power of minus three to the power of minus three
          10^{-3} -> ten to the power of minus three
          3x10^8 -> three times ten to the power of eight
          6.02×10²³ -> six point zero two times ten to the power of twenty three
          1e-5 -> one times ten to the power of minus five
          2.5E6 -> two point five times ten to the power of six
          word¹ and text.² -> word note one and text note two
          H₂O and CO₂ -> h two o and c o two
          1ˢᵗ -> first
          1,000,000th -> one millionth
          4Th -> fourth
          """)
  void reads(String written, String spoken) {
    assertEquals(spoken, Readings.say(written));
  }
}
