package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanerTest {
  static String clean(String source) {
    return Cleaner.clean(source).text();
  }

  @Test
  void foldsAccentsAndLettersWithoutDecomposition() {
    assertEquals(
        "cafe Muller strasse Aesir smorrebrod", clean("café Müller straße Æsir smørrebrød"));
    assertEquals("cafe", clean("cafe\u0301"));
  }

  @Test
  void keepsSignsThatAreStruckThrough() {
    assertEquals("≠ ≮ ≯", clean("≠ ≮ ≯"));
  }

  @Test
  void foldsNumbersAndUnitsInDress() {
    assertEquals("4 1 12 3 kg m2 µm m/s", clean("Ⅳ ① ⑿ ❸ ㎏ ㎡ ㎛ ㎧"));
  }

  @Test
  void foldsSpacesQuotesDashesAndEllipsis() {
    assertEquals("a b", clean("a\u00A0b"));
    assertEquals("don't \"so\" co-op 1–2—x...", clean("don’t “so” co‑op 1–2—x…"));
  }

  @Test
  void dropsWhatHasNeitherInkNorSound() {
    assertEquals("ab", clean("a\u200B\u00AD\u0000b\uFEFF"));
  }

  @Test
  void keepsTabsAndLineBreaksAsBoundaries() {
    assertEquals("a\tb\n\nc\nd", clean("a\tb\r\nc\u2028d"));
  }

  @Test
  void knowsWhereEachCharacterCameFrom() {
    CleanText clean = Cleaner.clean("\u200Bß½");
    assertEquals("ss 1/2", clean.text());
    assertEquals(1, clean.starts()[1]);
    assertEquals(2, clean.ends()[1]);
    assertEquals(2, clean.starts()[5]);
    assertEquals(3, clean.ends()[5]);
  }

  @Test
  void unfoldsDigitsOfOtherScriptsAndFancyLetters() {
    assertEquals("12 final AB", clean("١٢ ﬁnal ＡＢ"));
  }
}
