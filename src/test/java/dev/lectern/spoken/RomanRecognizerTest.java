package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roman numerals, and letters that are none. */
class RomanRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          Henry VIII had six wives. -> henry the eighth had six wives
          World War II and World War I -> world war two and world war one
          WWII -> world war two
          Chapter IV, Part I, Act III -> chapter four part one act three
          Act II, Scene III -> act two scene three
          Chapters II-IV -> chapters two to four
          page xiv -> page fourteen
          Louis XIV's palace -> louis the fourteenth's palace
          Pope John Paul II -> pope john paul the second
          John D. Rockefeller III -> john d rockefeller the third
          Queen Elizabeth II's reign -> queen elizabeth the second's reign
          Elizabeth I was queen. -> elizabeth the first was queen
          George III, IV and V -> george the third the fourth and the fifth
          James VI and I -> james the sixth and the first
          Sam II -> sam the second
          Super Bowl LVIII -> super bowl fifty eight
          XIX century and the XIX–XX centuries -> nineteenth century and the nineteenth to twentieth centuries
          (ii), (iii) and (iv) -> two three and four
          MCMLXXXIV -> nineteen eighty four
          Final Fantasy VII -> final fantasy seven
          Rocky IV and the IV -> rocky four and the i v
          Type II diabetes -> type two diabetes
          Malcolm X -> malcolm x
          I am Sam. -> i am sam
          In Chapter 5 I explain. -> in chapter five i explain
          and Henry I think that -> and henry i think that
          vitamin C and Class C -> vitamin c and class c
          mix CV MD DC LI -> mix c v m d d c l i
          IV fluids -> i v fluids
          LIV Golf -> l i v golf
          Xi Jinping -> xi jinping
          """)
  void reads(String written, String spoken) {
    assertEquals(spoken, Readings.say(written));
  }
}
