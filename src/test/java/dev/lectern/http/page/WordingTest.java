package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void durationsAreRoundedToMinutes() {
    assertEquals("less than a minute", Wording.duration(Duration.ofSeconds(29)));
    assertEquals("1 minute", Wording.duration(Duration.ofSeconds(89)));
    assertEquals("1 hour", Wording.duration(Duration.ofMinutes(60)));
    assertEquals("2 hours 5 minutes", Wording.duration(Duration.ofMinutes(125)));
  }

  @Test
  void sizesChooseTheirUnit() {
    assertEquals(", 1 kB", Wording.size(OptionalLong.of(3)));
    assertEquals(", 120 kB", Wording.size(OptionalLong.of(120_400)));
    assertEquals(", 1.3 MB", Wording.size(OptionalLong.of(1_250_001)));
    assertEquals("", Wording.size(OptionalLong.empty()));
  }

  @Test
  void factorsDropNeedlessDecimals() {
    assertEquals("1", Wording.factor(1));
    assertEquals("0.5", Wording.factor(0.5));
    assertEquals("1.25", Wording.factor(1.25));
  }
}
