package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LongRunRecognizerTest {
  private static String spoken(String text) {
    return new Verbalizer()
        .verbalize(Script.of(text)).stream()
            .flatMap(sentence -> sentence.words().stream())
            .map(Word::text)
            .collect(Collectors.joining(" "));
  }

  @Test
  void aRunTooLongToSpellIsNamedByItsLength() {
    assertEquals(
        "before a run of ten thousand characters after",
        spoken("Before " + "x".repeat(10_000) + " after"));
    assertEquals("a run of five hundred one characters", spoken("1-".repeat(250) + "1"));
  }

  @Test
  void oneThatPeopleWriteIsSpelled() {
    assertTrue(spoken("x7".repeat(100)).startsWith("x seven x seven"));
  }

  @Test
  @Timeout(10)
  void aMegabyteInOneTokenIsOneSentence() {
    for (String junk : List.of("a", "7", "1-", ",123", "a.")) {
      assertTrue(
          new Verbalizer().verbalize(Script.of("1" + junk.repeat(1_000_000 / junk.length()))).size()
              < 40_000);
    }
  }
}
