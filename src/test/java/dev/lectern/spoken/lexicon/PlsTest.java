package dev.lectern.spoken.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of PLS 1.0 are read as its specification has them, and written so. */
class PlsTest {
  private static final String HEAD =
      "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\""
          + " xmlns:l=\"urn:lectern:pronunciation\" alphabet=\"ipa\" xml:lang=\"en-US\">\n";

  private static Lexicon read(String lexemes) {
    return PlsReader.read(HEAD + lexemes + "</lexicon>");
  }

  /** Written form, kind, case, and what is said, entry by entry. */
  private static List<String> entries(String lexemes) {
    return read(lexemes).entries().stream()
        .map(
            entry ->
                entry.written()
                    + " "
                    + entry.kind()
                    + (entry.caseSensitive() ? " Aa " : " aa ")
                    + (entry.said() instanceof Pronunciation.Phones phones
                        ? phones.cmu()
                        : ((Pronunciation.Alias) entry.said()).words()))
        .toList();
  }

  @Test
  void everyGraphemeOfALexemeIsAnEntry() {
    assertEquals(
        List.of("theatre WORD Aa th iy1 ax t er", "theater WORD Aa th iy1 ax t er"),
        entries(
            "<lexeme><grapheme>theatre</grapheme><grapheme>theater</grapheme>"
                + "<phoneme>ˈθiətɚ</phoneme></lexeme>"));
  }

  @Test
  void thePreferredPronunciationCountsElseTheFirst() {
    assertEquals(
        List.of("huge WORD Aa y uw1 jh", "ISO WORD Aa ay1 s ow", "W3C WORD Aa the web people"),
        entries(
            """
            <lexeme><grapheme>huge</grapheme>
              <phoneme>hjud͡ʒ</phoneme><phoneme prefer="true">ˈjud͡ʒ</phoneme></lexeme>
            <lexeme><grapheme>ISO</grapheme>
              <phoneme>ˈaɪsoʊ</phoneme><alias>I S O</alias></lexeme>
            <lexeme><grapheme>W3C</grapheme>
              <phoneme prefer="false">ə</phoneme><alias prefer="true">the web people</alias></lexeme>
            """));
  }

  @Test
  void ofTwoLexemesAboutTheSameTheFirstCounts() {
    assertEquals(
        List.of("lead WORD Aa leed"),
        entries(
            """
            <lexeme><grapheme>lead</grapheme><alias>leed</alias></lexeme>
            <lexeme><grapheme>lead</grapheme><alias>led</alias></lexeme>
            """));
  }

  @Test
  void aPhonemeMayHaveAnAlphabetOfItsOwn() {
    assertEquals(
        List.of("Hebei WORD Aa hh ax b ey1"),
        entries(
            "<lexeme><grapheme>Hebei</grapheme>"
                + "<phoneme alphabet=\"x-cmu\">hh ax b ey1</phoneme></lexeme>"));
  }

  @Test
  void whatHoldsNoPronunciationIsPassedOver() {
    assertEquals(
        List.of("gnu WORD Aa noo"),
        entries(
            """
            <!-- a comment -->
            <meta name="author" content="somebody"/>
            <metadata><r:RDF xmlns:r="urn:r"><r:D><r:t>x</r:t></r:D></r:RDF></metadata>
            <o:other xmlns:o="urn:o"><o:lexeme/></o:other>
            <lexeme xml:id="a"><example>The gnu ran.</example>
              <grapheme>gnu</grapheme><alias>noo</alias><example>Gnus!</example></lexeme>
            """));
  }

  @Test
  void rolesOfLecternSayHowAFormIsFoundAndOthersSayNothing() {
    assertEquals(
        List.of(
            "A\\d REGEX Aa paper",
            "b\\d REGEX aa paper",
            "New York PHRASE aa the city",
            "read WORD Aa red"),
        entries(
            """
            <lexeme role="l:regex"><grapheme>A\\d</grapheme><alias>paper</alias></lexeme>
            <lexeme role="l:regex  l:ignore-case"><grapheme>b\\d</grapheme><alias>paper</alias></lexeme>
            <lexeme role="l:ignore-case"><grapheme> New
              York </grapheme><alias>the  city</alias></lexeme>
            <lexeme role="c:VVD c:regex regex" xmlns:c="urn:claws"><grapheme>read</grapheme><alias>red</alias></lexeme>
            """));
  }

  @Test
  void isReadInTheEncodingThatItDeclares() {
    String document =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + HEAD
            + "<lexeme><grapheme>Zoë</grapheme><alias>zoh ee</alias></lexeme></lexicon>";
    assertEquals(
        "Zoë",
        PlsReader.read(document.getBytes(StandardCharsets.ISO_8859_1)).entries().get(0).written());
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() {
    Lexicon lexicon =
        Lexicon.of(
            List.of(
                new Entry("R&D <3", Entry.Kind.WORD, true, new Pronunciation.Alias("a & b < c]]>")),
                new Entry("[a-z]{2}\\d", Entry.Kind.REGEX, false, new Pronunciation.Alias("x")),
                new Entry("习近平", Entry.Kind.WORD, false, Pronunciation.cmu("sh iy1 jh ih n")),
                new Entry("Xi  Jinping", Entry.Kind.WORD, true, Pronunciation.ipa("ˌʃiˈpɪŋ")),
                new Entry(
                    "\uD83D\uDE00", Entry.Kind.WORD, true, new Pronunciation.Alias("smile"))));
    String document = PlsWriter.write(lexicon);
    assertEquals(lexicon.entries(), PlsReader.read(document).entries());
    assertEquals(
        lexicon.entries(), PlsReader.read(document.getBytes(StandardCharsets.UTF_8)).entries());
    assertEquals(document, PlsWriter.write(PlsReader.read(document)));
    assertTrue(PlsReader.read(PlsWriter.write(Lexicon.EMPTY)).isEmpty());
  }

  /** Lexemes from the document's third line on, and what the fault says of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<lexeme><alias>x</alias></lexeme> -> Line 3, column 9: A lexeme has no grapheme",
        "<lexeme><grapheme>a</grapheme></lexeme> -> Line 3, column 9: The lexeme \"a\" needs a <phoneme> or an <alias>",
        "<lexeme><grapheme> </grapheme><alias>x</alias></lexeme> -> The written form is empty",
        "<lexeme><grapheme>&#x200B;</grapheme><alias>x</alias></lexeme> -> The written form is empty",
        "<lexeme><grapheme>a&#x85;b&#x7F;</grapheme><alias>x</alias></lexeme> -> control character",
        "<lexeme><grapheme>a</grapheme><alias>-</alias></lexeme> -> In the entry \"a\": The words to say instead need a letter",
        "<lexeme><grapheme>a</grapheme><phoneme>b6</phoneme></lexeme> -> In the entry \"a\": The sign \"6\"",
        "<lexeme><grapheme>a</grapheme><phoneme alphabet='x-cmu'>zz aa</phoneme></lexeme> -> Line 3, column 57: In the entry \"a\": There is no phone \"zz\". Allowed are",
        "<lexeme><grapheme>a</grapheme><phoneme alphabet='x-sampa'>a</phoneme></lexeme> -> The alphabet \"x-sampa\" is unknown. Allowed are ipa",
        "<lexeme><grapheme>a</grapheme><phoneme prefer='yes'>a</phoneme></lexeme> -> \"prefer\" is \"yes\"; allowed are true and false",
        "<lexeme role='l:regex'><grapheme>(</grapheme><alias>x</alias></lexeme> -> is not well formed: Unclosed group",
        "<lexeme role='l:regex'><grapheme>a*</grapheme><alias>x</alias></lexeme> -> can match nothing",
        "<lexeme><grapheme>a<b/></grapheme><alias>x</alias></lexeme> -> not well-formed",
        "<lexeme><graphem>a</graphem></lexeme> -> The element <graphem> is not allowed here; allowed are grapheme",
        "<lexem/> -> The element <lexem> is not allowed here; allowed are lexeme",
        "text -> Line 3",
        "<lexeme> -> Line 3",
        "&unknown; -> Line 3",
      })
  void aFaultIsToldWithItsPlaceAndWhatIsAllowed(String row) {
    int arrow = row.lastIndexOf(" -> ");
    String document = "\n" + HEAD + row.substring(0, arrow) + "</lexicon>";
    LexiconException fault = assertThrows(LexiconException.class, () -> PlsReader.read(document));
    assertEquals(3, fault.line(), fault.getMessage());
    assertTrue(fault.column() > 0);
    assertTrue(fault.getMessage().startsWith("Line 3, column "), fault.getMessage());
    assertTrue(fault.getMessage().contains(row.substring(arrow + 4)), fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " -> not well-formed",
        "pls -> not well-formed",
        "<html/> -> it must be <lexicon version",
        "<lexicon version='1.0'/> -> it must be <lexicon version",
        "<lexicon version='2.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'/> -> must be \"1.0\"",
        "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'><lexeme><grapheme>a</grapheme><phoneme>a</phoneme></lexeme></lexicon> -> has no alphabet",
        "<!DOCTYPE l [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><lexicon>&e;</lexicon> -> leave the <!DOCTYPE> out",
        "<!DOCTYPE l [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><l>&b;</l> -> leave the <!DOCTYPE> out",
      })
  void whatIsNoLexiconIsRefused(String row) {
    int arrow = row.lastIndexOf(" -> ");
    LexiconException fault =
        assertThrows(LexiconException.class, () -> PlsReader.read(row.substring(0, arrow)));
    assertTrue(fault.getMessage().contains(row.substring(arrow + 4)), fault.getMessage());
  }

  @Test
  void sizesAndCountsHaveLimitsThatAreTold() {
    String lexeme = "<lexeme><grapheme>%s</grapheme><alias>x</alias></lexeme>";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= Lexicon.MAX_ENTRIES; i++) {
      many.append(lexeme.formatted("w" + i));
    }
    StringBuilder regexes = new StringBuilder();
    for (int i = 0; i <= Lexicon.MAX_REGEXES; i++) {
      regexes.append(lexeme.formatted("w" + i).replace("<lexeme>", "<lexeme role='l:regex'>"));
    }
    for (String row :
        List.of(
            many + " -> There are 5001 entries; allowed are 5000",
            regexes + " -> There are 51 regular expressions; allowed are 50",
            lexeme.formatted("w".repeat(201)) + " -> has 201 characters; allowed are 200",
            " ".repeat(PlsReader.MAX_SIZE) + " -> characters; allowed are 1048576")) {
      int arrow = row.lastIndexOf(" -> ");
      LexiconException fault =
          assertThrows(LexiconException.class, () -> read(row.substring(0, arrow)));
      assertTrue(fault.getMessage().contains(row.substring(arrow + 4)), fault.getMessage());
    }
  }
}
