package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of the readings of any text, and what ways of writing one thing have in common. */
class VerbalizerPropertyTest {
  private static final String SEED = "4";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> written =
        Arbitraries.longs().map(seed -> new Fuzz(seed).text(1 + (int) (seed & 7)));
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), written);
  }

  /** Plain words, numbers and marks, with a quotation and an apostrophe now and then. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "the",
            "Bears",
            "don't",
            "sleep",
            "in",
            "2021",
            "3:05 pm",
            "$45",
            "a.m.",
            "Dr. Moss",
            "\"so\"",
            "5 km",
            "10-20",
            "read",
            "COVID-19",
            "end.",
            "why?",
            "(aside)",
            "Xi Jinping")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private static List<Sentence> read(String text) {
    return new Verbalizer().verbalize(Script.of(text));
  }

  private static List<String> words(String text) {
    return read(text).stream().flatMap(s -> s.words().stream()).map(Word::toString).toList();
  }

  private static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.US).format(number);
  }

  private static void assertAlike(String... written) {
    for (String other : written) {
      assertEquals(say(written[0]), say(other), written[0] + " and " + other);
    }
  }

  @Property(seed = SEED)
  void nothingIsLostOrOutOfOrder(@ForAll("texts") String text) {
    Law.check(text);
  }

  @Property(seed = SEED)
  void theSameTextIsReadTheSame(@ForAll("texts") String text) {
    assertEquals(read(text), read(text));
  }

  /** So a long text may be read line by line, in the memory that its longest line needs. */
  @Property(seed = SEED)
  void aLineIsReadWithoutTheOthers(
      @ForAll("sentences") String first, @ForAll("sentences") String second) {
    var apart = new ArrayList<>(read(first));
    int shift = first.length() + 1;
    for (Sentence sentence : read(second)) {
      List<Word> words =
          sentence.words().stream()
              .map(
                  word ->
                      new Word(
                          word.text(),
                          word.start() + shift,
                          word.end() + shift,
                          word.phones(),
                          word.pause(),
                          word.weight(),
                          word.rule()))
              .toList();
      apart.add(new Sentence(sentence.start() + shift, sentence.end() + shift, words));
    }
    assertEquals(apart, read(first + "\n" + second));
  }

  @Property(seed = SEED)
  void theHandOfTheWriterMakesNoDifference(@ForAll("sentences") String text) {
    List<String> plain = words(text);
    assertEquals(plain, words(text.replace(' ', '\u00A0')));
    assertEquals(plain, words(text.replace('\'', '’')));
    assertEquals(plain, words(text.replaceAll("\"(\\w+)\"", "“$1”")));
    assertEquals(plain, words(text.replace('2', '２').replace('e', 'ｅ')));
  }

  @Property(seed = SEED)
  void aNumberIsSaidAsItsDigitsHaveIt(
      @ForAll @LongRange(min = 10_000, max = 999_999_999_999_999L) long number) {
    assertEquals(Numbers.cardinal(Long.toString(number)), say(grouped(number)));
    assertEquals(
        "there are " + Numbers.cardinal(Long.toString(number)) + " of them",
        say("There are " + grouped(number) + " of them."));
  }

  @Property(seed = SEED)
  void anOrdinalIsThatOfItsNumber(@ForAll @IntRange(min = 1, max = 99_999) int number) {
    int tens = number % 100 / 10;
    String suffix =
        switch (tens == 1 ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    assertEquals(Numbers.ordinal(Integer.toString(number)), say(number + suffix));
  }

  @Property(seed = SEED)
  void aDateIsSaidAlikeInAllItsForms(@ForAll @IntRange(min = 0, max = 70_000) int days) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
    assertAlike(
        format(date, "MMMM d, yyyy"),
        format(date, "MMM d, yyyy"),
        format(date, "yyyy-MM-dd"),
        format(date, "M/d/yyyy"));
    assertAlike(
        format(date, "d MMMM yyyy"), format(date, "d MMM yyyy"), format(date, "d-MMM-yyyy"));
  }

  private static String format(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(date);
  }

  @Property(seed = SEED)
  void aTimeIsSaidAlikeInAllItsForms(
      @ForAll @IntRange(min = 1, max = 12) int hour,
      @ForAll @IntRange(min = 0, max = 59) int minute) {
    String clock = String.format(Locale.ROOT, "%d:%02d", hour, minute);
    assertAlike(clock + " pm", clock + " p.m.", clock + "PM", clock.replace(':', '.') + "pm");
  }

  @Property(seed = SEED)
  void moneyIsSaidAlikeInAllItsForms(
      @ForAll @IntRange(min = 2, max = 9_999_999) int amount,
      @ForAll @IntRange(min = 1, max = 99) int cents) {
    assertAlike("$" + amount, "$" + grouped(amount), "$ " + amount);
    assertAlike("€" + amount, amount + " €", "EUR " + amount, amount + " EUR");
    String exact = String.format(Locale.ROOT, "%s.%02d", grouped(amount), cents);
    assertAlike("£" + exact, exact + " GBP", "GBP " + exact);
    assertAlike("$" + cents + " million", "$" + cents + "m", "$" + cents + "M", "$" + cents + "mn");
  }

  @Property(seed = SEED)
  void aMeasureIsSaidAlikeInAllItsForms(
      @ForAll @IntRange(min = 2, max = 999) int whole,
      @ForAll @IntRange(min = 1, max = 9) int part) {
    String number = whole + "." + part;
    assertAlike(number + " km/h", number + "km/h", number + " kph");
    assertAlike(number + "%", number + " %");
    assertAlike(whole + "°C", whole + " °C", whole + "℃");
    assertAlike(whole + " m²", whole + " m^2", whole + "m²", whole + " sq m");
  }

  @Property(seed = SEED)
  void aRangeIsSaidAlikeWithAnyDash(
      @ForAll @IntRange(min = 1, max = 500) int from,
      @ForAll @IntRange(min = 1, max = 400) int more) {
    int to = from + more;
    assertAlike(from + "–" + to + "%", from + "-" + to + "%");
    assertAlike("pages " + from + "–" + to, "pages " + from + "-" + to);
  }
}
