package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {
  private static final int LATIN_1_SUPPLEMENT = 0xC0;
  private static final int AFTER_EXTENDED_B = 0x250;

  /** Clicks of the Khoisan languages, which no English letter is near to. */
  private static boolean isClick(int c) {
    return c >= 0x1C0 && c <= 0x1C3;
  }

  private static boolean isSaidByLetters(String written, int at) {
    String clean = CleanerTest.clean(written);
    return !clean.isEmpty()
        && clean.chars().allMatch(Characters::isLetter)
        && Characters.isUpper(clean.charAt(0))
            == (Character.isUpperCase(written.charAt(at))
                || Character.isTitleCase(written.charAt(at)));
  }

  @Test
  void everyLetterOfLatin1AndLatinExtendedGivesLettersOfItsCase() {
    for (int c = LATIN_1_SUPPLEMENT; c < AFTER_EXTENDED_B; c++) {
      if (Character.isLetter(c) && !isClick(c) && hasPlain(c)) {
        assertTrue(isSaidByLetters(Character.toString(c), 0), Character.getName(c));
      }
    }
  }

  /** Tones and stops of the throat are written by signs that have no letter. */
  private static boolean hasPlain(int c) {
    String name = Character.getName(c);
    return !name.contains("TONE") && !name.contains("GLOTTAL") && !name.contains("SALTILLO");
  }

  @ParameterizedTest
  @CsvSource({
    "café, cafe",
    "Müller, muller",
    "São Paulo, sao paulo",
    "Dvořák, dvorak",
    "Łódź, lodz",
    "Ångström, angstrom",
    "Champs-Élysées, champs elysees",
    "Đoković, dokovic",
    "İstanbul, istanbul",
    "Diyarbakır, diyarbakir",
    "Ħamrun, hamrun",
    "Azərbaycan, azerbaycan",
    "ĳssel, ijssel",
    "ŒUVRE, oeuvre",
    "Nguyễn, nguyen",
    "Hawaiʻi, hawai'i",
    "[poʊst], poust"
  })
  void sayWordsByTheirLetters(String written, String spoken) {
    assertEquals(spoken, say(written));
  }
}
