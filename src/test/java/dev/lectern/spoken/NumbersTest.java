package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** ICU's rules for spelling numbers are the oracle: a million numbers, the same in every run. */
class NumbersTest {
  private static final int EACH = 250_000;

  /** ICU has no names beyond the quadrillions. */
  private static final long MOST = 1_000_000_000_000_000_000L;

  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);

  private static void compare(
      ToLongFunction<Random> sample, UnaryOperator<String> ours, Function<Long, String> oracle) {
    var random = new Random(4);
    for (int i = 0; i < EACH; i++) {
      long number = sample.applyAsLong(random);
      String digits = Long.toString(number);
      assertEquals(plain(oracle.apply(number)), ours.apply(digits), digits);
    }
  }

  private static String plain(String icu) {
    return icu.replace('-', ' ');
  }

  /** Every length is as likely as any other. */
  private static long anyLength(Random random) {
    return random.nextLong(MOST) / (long) Math.pow(10, random.nextInt(19));
  }

  @Test
  void cardinals() {
    compare(NumbersTest::anyLength, Numbers::cardinal, n -> ICU.format(n, "%spellout-numbering"));
  }

  @Test
  void ordinals() {
    compare(NumbersTest::anyLength, Numbers::ordinal, n -> ICU.format(n, "%spellout-ordinal"));
  }

  @Test
  void years() {
    compare(
        random -> 1000 + random.nextInt(9000),
        Numbers::year,
        n -> ICU.format(n, "%spellout-numbering-year"));
  }

  @Test
  void decimals() {
    var random = new Random(4);
    for (int i = 0; i < EACH; i++) {
      // ICU drops zeros at the end, which are said: the last digit is none.
      String written =
          random.nextInt(1_000_000)
              + "."
              + Integer.toString(1000 + random.nextInt(9000)).substring(random.nextInt(4))
              + (1 + random.nextInt(9));
      assertEquals(plain(ICU.format(new BigDecimal(written))), Numbers.decimal(written), written);
    }
  }

  @Test
  void groupsOfEveryKind() {
    assertEquals("one million two hundred thousand", Numbers.cardinal("1,200,000"));
    assertEquals("twelve lakh", Numbers.cardinal("12,00,000"));
    assertEquals("one crore five lakh one", Numbers.cardinal("1,05,00,001"));
    assertEquals("one million two hundred thousand", Numbers.cardinal("1 200 000"));
  }

  @Test
  void yearsOfThreeDigitsAndShortOnes() {
    assertEquals("four oh five", Numbers.year("405"));
    assertEquals("seventy nine", Numbers.year("79"));
    assertEquals("nineteen fifty", Numbers.shortOrFullYear("50"));
    assertEquals("twenty forty nine", Numbers.shortOrFullYear("49"));
    assertEquals("oh two", Numbers.yearOfCentury("02"));
  }
}
