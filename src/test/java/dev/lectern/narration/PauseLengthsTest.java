package dev.lectern.narration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauseLengthsTest {
  @ParameterizedTest
  @EnumSource
  void eachKindIsSetAloneAndAllTogether(Break kind) {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT);
    PauseLengths set = PauseLengths.parse(name + ":1.25");
    for (Break each : Break.values()) {
      assertEquals(each == kind ? 1.25 : each.standard(), set.of(each));
    }
    assertEquals(2 * kind.standard(), PauseLengths.parse("2").of(kind), 1e-9);
    assertEquals(set, PauseLengths.parse(set.text()));
  }

  @Test
  void theUsualPausesNeedNoText() {
    assertEquals("", PauseLengths.NORMAL.text());
    assertEquals(PauseLengths.NORMAL, PauseLengths.parse("1"));
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "heading:0", "'heading:5,cell:0.01'"})
  void limitsAreAllowed(String text) {
    assertEquals(PauseLengths.parse(text), PauseLengths.parse(PauseLengths.parse(text).text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "NaN",
        "long",
        "1e9",
        "heading",
        "heading:",
        "heading:6",
        "heading:-0.1",
        "x:1",
        "heading:1:2",
        "heading:1,",
        ":",
        "heading:NaN"
      })
  void whatIsNotAllowedIsRefusedWithWhatIs(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> PauseLengths.parse(text)).getMessage();
    assertTrue(message.contains(text) && message.contains("heading, paragraph, item"), message);
  }
}
