package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The law of {@link Verbalizer}, over text that nobody would write. */
class NothingIsLostTest {
  private static final int TOKENS = 400_000;

  /** Of a text. */
  private static final int MOST_TOKENS = 12;

  @Test
  void overTokensOfAllKindsWholeAndBroken() {
    var fuzz = new Fuzz(1);
    for (int tokens = 0, i = 0; tokens < TOKENS; i++) {
      int some = 1 + i % MOST_TOKENS;
      Law.check(fuzz.text(some));
      tokens += some;
    }
  }

  @Test
  void overEveryCharacterOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x30000 ? 1 : 997) {
      String text = Character.toString(c);
      Law.check(text);
      Law.check("x" + text + " 1");
    }
  }

  @Test
  void overEveryFormAndScrapByItself() {
    assertEquals(List.of(), new Verbalizer().verbalize(Script.of("")));
    Fuzz.FORMS.forEach(Law::check);
    Fuzz.SCRAPS.forEach(Law::check);
  }
}
