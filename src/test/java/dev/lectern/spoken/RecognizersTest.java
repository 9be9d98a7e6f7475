package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.check;
import static dev.lectern.spoken.Readings.checkIgnored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognizersTest {
  @Test
  void cardinals() {
    check(
        new CardinalRecognizer(),
        "0 -> zero",
        "7 -> seven",
        "21 -> twenty one",
        "100 -> one hundred",
        "1,234 -> one thousand two hundred thirty four",
        "2,000,000 -> two million",
        "5000000000000000000 -> five quintillion",
        "007 -> zero zero seven",
        "3.14 -> three point one four",
        ".5 -> point five",
        "0.05 -> zero point zero five");
    checkIgnored(new CardinalRecognizer(), "1.2.3", "5G", "1,23", "a");
  }

  @Test
  void ordinals() {
    check(
        new OrdinalRecognizer(),
        "1st -> first",
        "2nd -> second",
        "36th -> thirty sixth",
        "12th -> twelfth",
        "20th -> twentieth",
        "100th -> one hundredth",
        "1,001st -> one thousand first");
    checkIgnored(new OrdinalRecognizer(), "5the", "5");
  }

  @Test
  void years() {
    check(
        new YearRecognizer(),
        "1995 -> nineteen ninety five",
        "2022 -> twenty twenty two",
        "2000 -> two thousand",
        "2005 -> two thousand five",
        "1905 -> nineteen oh five",
        "1900 -> nineteen hundred");
    checkIgnored(new YearRecognizer(), "3000", "999", "19950", "1995.5");
  }

  @Test
  void decades() {
    check(
        new DecadeRecognizer(),
        "1990s -> nineteen nineties",
        "80s -> eighties",
        "1900s -> nineteen hundreds");
    checkIgnored(new DecadeRecognizer(), "85s", "1990");
  }

  @Test
  void datesInWords() {
    check(
        new DateRecognizer(),
        "January 24 -> january twenty fourth",
        "January 24, 2022 -> january twenty fourth twenty twenty two",
        "Jan. 3rd, 1999 -> january third nineteen ninety nine",
        "24 January 2022 -> the twenty fourth of january twenty twenty two",
        "May 4-6 -> may fourth to sixth");
    checkIgnored(new DateRecognizer(), "may 4", "January 32", "March");
  }

  @Test
  void datesInDigits() {
    check(
        new NumericDateRecognizer(),
        "2022-01-26 -> january twenty sixth twenty twenty two",
        "1/26/2022 -> january twenty sixth twenty twenty two",
        "26/1/2022 -> the twenty sixth of january twenty twenty two");
    checkIgnored(new NumericDateRecognizer(), "2022-13-40", "2022-01-26-3", "1-2-3");
  }

  @Test
  void times() {
    check(
        new TimeRecognizer(),
        "3:05 -> three oh five",
        "3:00 -> three o'clock",
        "15:30 -> fifteen thirty",
        "15:00 -> fifteen hundred",
        "10:00 p.m. -> ten p m",
        "3pm -> three p m",
        "7:45 AM -> seven forty five a m");
    checkIgnored(new TimeRecognizer(), "3:75", "25:00", "3", "1:2", "3:15:99");
  }

  @Test
  void money() {
    check(
        new MoneyRecognizer(),
        "$45 -> forty five dollars",
        "$1 -> one dollar",
        "$1.2 million -> one point two million dollars",
        "$1,200 million -> one thousand two hundred million dollars",
        "$1,234.5 billion -> one thousand two hundred and thirty four point five billion dollars",
        "$45.50 -> forty five dollars fifty cents",
        "£3.01 -> three pounds one penny",
        "€20bn -> twenty billion euros",
        "¥1,000 -> one thousand yen",
        "US$5 -> five u s dollars",
        "EUR 45 -> forty five euros",
        "45 GBP -> forty five pounds",
        "20€ -> twenty euros");
    checkIgnored(new MoneyRecognizer(), "$", "45", "$x");
  }

  @Test
  void measures() {
    check(
        new MeasureRecognizer(),
        "3% -> three percent",
        "5 km -> five kilometers",
        "1 kg -> one kilogram",
        "1 ft -> one foot",
        "37.2°C -> thirty seven point two degrees celsius",
        "1°C -> one degree celsius",
        "1 km/h -> one kilometer per hour",
        "100 m² -> one hundred square meters");
    checkIgnored(new MeasureRecognizer(), "5G", "5 in the");
  }

  @Test
  void ranges() {
    check(
        new RangeRecognizer(),
        "10-20 -> ten to twenty",
        "2021–2025 -> twenty twenty one to twenty twenty five",
        "5-10 km -> five to ten kilometers",
        "10–15% -> ten to fifteen percent");
    checkIgnored(new RangeRecognizer(), "1-1-1", "19026579-1", "10-x");
  }

  @Test
  void fractions() {
    check(
        new FractionRecognizer(),
        "1/2 -> one half",
        "3/4 -> three quarters",
        "2/3 -> two thirds",
        "1 1/2 -> one and one half",
        "½ -> one half".replace("½", "1/2"));
    checkIgnored(new FractionRecognizer(), "24", "2/1", "1/2/3");
  }

  @Test
  void phones() {
    check(
        new PhoneRecognizer(),
        "0311-66611065 -> zero three one one six six six one one zero six five",
        "(555) 123-4567 -> five five five one two three four five six seven",
        "555-867-5309 -> five five five eight six seven five three zero nine",
        "+86 10 1234 -> plus eight six one zero one two three four");
    checkIgnored(new PhoneRecognizer(), "10-20", "2021-2025", "12");
  }

  @Test
  void serialNumbers() {
    check(
        new SerialRecognizer(),
        "No. 5 -> number five",
        "#7 -> number seven",
        "No. 19026579 -> number one nine zero two six five seven nine");
    checkIgnored(new SerialRecognizer(), "No. Yes", "# 5");
  }

  @Test
  void codes() {
    check(
        new CodeRecognizer(),
        "5G -> five g",
        "A4 -> a four",
        "MP3 -> m p three",
        "H2O -> h two o",
        "COVID19 -> covid nineteen");
    checkIgnored(new CodeRecognizer(), "abc", "123");
  }

  @Test
  void lettersWithStops() {
    check(
        new DottedRecognizer(),
        "U.S. -> u s",
        "e.g. -> for example",
        "i.e. -> that is",
        "a.m. -> a m",
        "Ph.D. -> p h d",
        "U.S.'s -> u s's");
    checkIgnored(new DottedRecognizer(), "A.", "word.");
  }

  @Test
  void abbreviations() {
    check(
        new AbbreviationRecognizer(),
        "Dr. -> doctor",
        "Mr -> mister",
        "Prof. -> professor",
        "TEL -> telephone");
    checkIgnored(new AbbreviationRecognizer(), "Gen", "drive", "Drs");
  }

  @Test
  void acronyms() {
    check(
        new AcronymRecognizer(),
        "CPC -> c p c",
        "UHV -> u h v",
        "CEOs -> c e o's",
        "FDA's -> f d a's",
        "HTMLSPCT -> h t m l s p c t");
    checkIgnored(new AcronymRecognizer(), "NATO", "UNESCO", "THE", "PEOPLE", "A", "Abc");
  }

  @Test
  void addresses() {
    check(
        new UrlRecognizer(),
        "www.example.com/a-b -> www dot example dot com slash a dash b",
        "https://example.org -> https colon slash slash example dot org",
        "me.too@example.com -> me dot too at example dot com",
        "example.com. -> example dot com");
    checkIgnored(new UrlRecognizer(), "example", "end.Next", "a@b");
  }

  @Test
  void wordsKeepTheirApostrophesAndPartAtInnerCapitals() {
    check(
        new WordRecognizer(),
        "party's -> party's",
        "don’t -> don't",
        "O'Brien -> o'brien",
        "DailyTime -> daily",
        "McDonald -> mcdonald",
        "xkcd -> xkcd");
  }

  @Test
  void otherScripts() {
    check(
        new OtherScriptRecognizer(),
        "中文 -> text in chinese",
        "日本語です -> text in japanese",
        "Привет, -> text in cyrillic",
        "α -> alpha",
        "中文中文中文中文中文中文中文中文中文中文中 -> text in chinese twenty one characters");
  }

  @Test
  void signsAndSymbols() {
    check(
        new SymbolRecognizer(),
        "& -> and",
        "😀 -> grinning face",
        "== -> equals equals",
        "===== -> equals five times",
        "\uD800 -> unknown character",
        "@2021 -> copyright");
    checkIgnored(new SymbolRecognizer(), ",", "(", "“", "-", " ");
    check(new SignRecognizer(), "-5 -> minus", "+3 -> plus");
  }

  @Test
  void digitsThatNobodyKnows() {
    check(new DigitsRecognizer(), "12 -> twelve", "12345 -> one two three four five");
  }

  /** {@link Recognizer#mayBegin} must not be narrower than what is read. */
  @Test
  void noneReadsWhereItSaysItCannotBegin() {
    var fuzz = new Fuzz(3);
    var texts = new ArrayList<>(Prose.news(20_000));
    texts.addAll(Fuzz.FORMS);
    for (int i = 0; i < 4000; i++) {
      texts.add(fuzz.text(6));
    }
    for (String written : texts) {
      String text = CleanerTest.clean(written).replace('\n', ' ').replace('\t', ' ');
      for (int at = 0; at < text.length(); at++) {
        var cursor = new Cursor(text, 0, at, text.length());
        for (Recognizer recognizer : Recognizers.ALL) {
          boolean asked = recognizer.mayBegin(cursor.peek(0), cursor.afterRun());
          if (!asked && cursor.peek(0) != ' ') {
            assertEquals(List.of(), recognizer.recognize(cursor), text.substring(at));
          }
        }
      }
    }
  }
}
