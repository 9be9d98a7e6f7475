package dev.lectern.spoken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $5 | five dollars
          $1.00 | one dollar
          $20.5 | twenty dollars fifty cents
          $0.99 | ninety nine cents
          $.05 | five cents
          $.505 | point five zero five dollars
          $12.345 | twelve point three four five dollars
          $7.010 | seven dollars one cent
          $18,052 | eighteen thousand and fifty two dollars
          £-2.3m | minus two point three million pounds
          1,50 € | one euro fifty cents
          €1.234,56 | one thousand two hundred and thirty four euros fifty six cents
          £1.01 | one pound one penny
          €1.20 | one euro twenty cents
          ¥1,000 | one thousand yen
          ¥30 b | thirty billion yen
          $1.5bn in revenue | one point five billion dollars
          $100k | one hundred thousand dollars
          US$ 5 | five u s dollars
          US $76.3 trillion | seventy six point three trillion u s dollars
          A$10 | ten australian dollars
          HK$7.80 | seven hong kong dollars eighty cents
          R$5 | five brazilian reais
          CHF 12.50 | twelve swiss francs fifty centimes
          Rs. 1,200 | one thousand two hundred rupees
          ₹2 crore | two crore rupees
          ₹1,00,000 | one lakh rupees
          USD 10 million | ten million u s dollars
          5 USD | five u s dollars
          20 € | twenty euros
          100 Kč | one hundred czech korunas
          500 kr | five hundred kronor
          KWD 1.505 | one point five zero five kuwaiti dinars
          $250-$300 | two hundred and fifty dollars to three hundred dollars
          $1.5–2m | one point five to two million dollars
          $5-10 each | five to ten dollars
          £1bn-£2bn | one billion pounds to two billion pounds
          $500k-$1M | five hundred thousand dollars to one million dollars
          $1m-5m | one million to five million dollars
          $20/mo | twenty dollars per month
          $3.50/lb | three dollars fifty cents per pound
          $12/sq ft | twelve dollars per square foot
          $25/person | twenty five dollars per person
          """)
  void reads(String written, String spoken) {
    Readings.check(new MoneyRecognizer(), written + " -> " + spoken);
  }

  @Test
  void leavesTheRestToOthers() {
    Readings.checkIgnored(
        new MoneyRecognizer(),
        "$",
        "45",
        "$x",
        "$AAPL",
        "A$AP",
        "TRY 5",
        "MAD 10",
        "xUSD 5",
        "5 USDx");
  }
}
