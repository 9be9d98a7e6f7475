package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.Tools;
import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconFiles;
import dev.lectern.spoken.lexicon.Pronunciation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of a dictionary are said before all that the rules know. */
class DictionaryTest {
  private static Entry alias(String written, String said) {
    return new Entry(written, Entry.Kind.WORD, true, new Pronunciation.Alias(said));
  }

  private static Entry anyCase(String written, String said) {
    return new Entry(written, Entry.Kind.WORD, false, new Pronunciation.Alias(said));
  }

  private static Entry phones(String written, String phones) {
    return new Entry(written, Entry.Kind.WORD, true, Pronunciation.cmu(phones));
  }

  private static Entry regex(String written, String said) {
    return new Entry(written, Entry.Kind.REGEX, true, new Pronunciation.Alias(said));
  }

  private static final Lexicon LEXICON =
      Lexicon.of(
          List.of(
              phones("Hebei", "hh eh1 b ey1"),
              phones("Lech", "l eh1 ch"),
              phones("Ott", "aa1 t"),
              phones("习近平", "sh iy1 jh ih n p ih1 ng"),
              alias("Jinping", "the chairman"),
              alias("New York", "the big apple"),
              alias("New York Times", "the paper"),
              alias("St. Ives", "saint eyes"),
              alias("Wham! Bands", "the wire"),
              alias("UHV", "ultra high voltage"),
              alias("km", "kilos"),
              alias("May", "maytime"),
              alias("→", "leads to"),
              anyCase("gnu", "g noo"),
              alias("GNU", "gee en you"),
              alias("Müller", "miller"),
              alias("Mach 5", "5 times the speed of sound"),
              alias("don", "teacher"),
              alias("a", "ay"),
              regex("[A-Z]{2}-\\d{2,4}", "the code"),
              regex("No\\.", "number")));

  private static List<Word> words(String text, Lexicon lexicon) {
    return new Verbalizer()
        .verbalize(Script.of(text), lexicon).stream().flatMap(s -> s.words().stream()).toList();
  }

  private static String say(String text, Lexicon lexicon) {
    return words(text, lexicon).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Whole tokens, wherever they stand.
        "I saw Xi Jinping.         | i saw xi the chairman",
        "5 km to go                | five kilos to go",
        "5 May 2022                | the fifth maytime twenty twenty two",
        "May 5                     | maytime five",
        "UHVDC, UHV.               | uhvdc ultra high voltage",
        "Hebei-based               | hebei based",
        "I don't, the don does     | i don't the teacher does",
        "O'Hebei                   | o'hebei",
        "A → B                     | a leads to b",
        "→ B                       | leads to b",
        // The longest wins; a phrase goes across any white space, and not across other signs.
        "New York Times            | the paper",
        "New York timesheets       | the big apple timesheets",
        "New, York                 | new york",
        "NewYork                   | new york",
        // Sentences don't part it.
        "In St. Ives. Then.        | in saint eyes then",
        "I read Wham! Bands daily. | i read the wire daily",
        // Capitals.
        "gnu Gnu GNU hebei         | g noo g noo gee en you hebei",
        // Read by the rules.
        "Mach 5!                   | five times the speed of sound",
        "Mueller Müller Muller     | mueller miller miller",
        // Regular expressions.
        "AB-12 and XAB-12          | the code and x a b twelve",
        "No. 7, Nor                | number seven nor",
        // Possession and plural.
        "Hebei's UHVs              | hebei's ultra high voltage's",
        "Hebei’s, New York's       | hebei's the big apple's",
        "Gnus and gnus, as the mays | g noo's and gnus as the mays",
        // Addresses are of one piece.
        "hebei@Hebei.com           | hebei at hebei dot com",
        "x.org/Hebei/a             | x dot org slash hebei slash a",
      })
  void isSaidAsItHasIt(String text, String said) {
    assertEquals(said, say(text, LEXICON));
  }

  @ParameterizedTest
  @CsvSource({
    "Hebei's, hh eh1 b ey1 z",
    "Ott's, aa1 t s",
    "Otts, aa1 t s",
    "Lech's, l eh1 ch ax z",
  })
  void anSSoundsAsItDoesAfterTheLastPhone(String text, String phones) {
    assertEquals(List.of(phones.split(" ", -1)), words(text, LEXICON).get(0).phones());
  }

  @Test
  void theWordsOfAnEntryShareTheVerySpanOfTheSource() {
    String text = "At\u00A0New \u00A0York\u2019s gate, Mach\u00A05.";
    assertEquals(
        Map.of("New \u00A0York\u2019s", 3, "Mach\u00A05.", 6),
        words(text, LEXICON).stream()
            .filter(word -> word.rule().equals("dictionary"))
            .collect(
                Collectors.groupingBy(
                    word -> text.substring(word.start(), word.end()),
                    Collectors.collectingAndThen(Collectors.toList(), List::size))));
  }

  @Test
  void aFormWithoutLatinLettersHasItsSoundsForAWord() {
    Word name = words("习近平和", LEXICON).get(0);
    assertEquals("shiyjhihnpihng", name.text());
    assertEquals(List.of("sh", "iy1", "jh", "ih", "n", "p", "ih1", "ng"), name.phones());
  }

  @Test
  void anUpperLayerGoesBeforeALowerOneThatIsLonger() {
    Lexicon own = Lexicon.of(List.of(alias("York", "yawk")));
    assertEquals("new yawk times", say("New York Times", own.over(LEXICON)));
  }

  @Test
  void aLineOrCellPartsAPhrase() {
    assertEquals("new york", say("New\nYork", LEXICON));
    Lexicon spaces = Lexicon.of(List.of(regex("New\\sYork", "x")));
    assertEquals("new york", say("New\tYork", spaces));
  }

  @Test
  void aPauseAfterAnEntryStays() {
    assertEquals(Pause.COMMA, words("Hebei, then", LEXICON).get(0).pause());
    assertEquals(2, new Verbalizer().verbalize(Script.of("St. Ives. Then."), LEXICON).size());
  }

  @Test
  void aLongAliasKeepsToUtterancesThatTheVoiceTakes() {
    Lexicon digits = Lexicon.of(List.of(alias("pi", "3." + "1415926535".repeat(20))));
    assertTrue(
        new Verbalizer()
            .verbalize(Script.of("It is pi, all of it."), digits).stream()
                .allMatch(sentence -> sentence.words().size() <= Verbalizer.MAX_WORDS));
  }

  /** The law of the package holds with a dictionary too. */
  @Test
  void nothingIsLost() {
    String text = "  «Hebei», (New York's) AB-12... → ¡May! 习近平: St. Ives?! • UHVs\n\n→ Mach 5 → ";
    boolean[] covered = new boolean[text.length()];
    int last = 0;
    for (Word word : words(text, LEXICON)) {
      assertTrue(word.start() >= last, "in order");
      last = word.start();
      java.util.Arrays.fill(covered, word.start(), word.end(), true);
    }
    for (int i = 0; i < text.length(); i++) {
      assertTrue(
          covered[i] || Character.isWhitespace(text.charAt(i)), "lost: " + text.substring(i));
    }
  }

  @Test
  void theDictionaryThatShipsSaysTheArticlesNamesPhoneForPhone() throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String row : Files.readAllLines(Tools.sharedData("normalization/article_names.tsv"))) {
      names.put(row.split("\t", -1)[0], row.split("\t", -1)[1]);
    }
    String text =
        "Xi Jinping met Liu He, Li Qiang, Li Hongzhong and Hu Chunhua in Hebei and Shijiazhuang.";
    Map<String, String> said = new LinkedHashMap<>();
    // The words of a name of two share its span.
    words(text, LexiconFiles.shipped())
        .forEach(
            word ->
                names.keySet().stream()
                    .filter(name -> name.equalsIgnoreCase(word.text()))
                    .forEach(name -> said.put(name, String.join(" ", word.phones()))));
    assertEquals(names, said);
  }

  @Test
  void theDictionaryThatShipsKnowsTheNamesOfTheSample() {
    List<String> unsaid = new ArrayList<>();
    for (String name :
        List.of("Porthmellin", "Béranger's", "Siân", "Gdańsk", "HEBEI", "Shijiazhuang’s")) {
      List<Word> said = words("In " + name + " it rained.", LexiconFiles.shipped());
      if (!said.get(1).rule().equals("dictionary") || said.get(1).phones().isEmpty()) {
        unsaid.add(name);
      }
    }
    assertEquals(List.of(), unsaid);
  }
}
