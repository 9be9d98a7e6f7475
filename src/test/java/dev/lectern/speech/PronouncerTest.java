package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.TokenToWords;
import dev.lectern.spoken.Pause;
import dev.lectern.spoken.Weight;
import dev.lectern.spoken.Word;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronouncerTest {
  private final Pronouncer pronouncer = Kevin16.loaded().pronouncer();

  private Reading read(String text, Pause pause) {
    return pronouncer.read(new Word(text, 0, 1, List.of(), pause, Weight.NONE, "word"), false);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "eighths, ey1 t th s",
        "xi, z iy1",
        "it's, ih1 t s",
        "john's, jh aa1 n z",
        "church's, ch er1 ch ax z",
        "we're, w iy1 r",
        "he'll, hh iy1 l",
        "it'd, ih1 t ax d",
        "they've, dh ey1 v",
        "don't, d ow1 n t",
        "isn't, ih1 z ax n t",
        "i'm, ay1 m",
        "o'clock, ax k l aa1 k",
        "dogs', d aa1 g z",
        "b, b iy1",
        "a, ax"
      })
  void saysWordsAsPeopleDo(String text, String phones) {
    assertEquals(phones, String.join(" ", read(text, Pause.NONE).phones()));
  }

  @Test
  void leavesNoWordOfTheLexiconToFreeTtsToSpell() throws Exception {
    TokenToWords alters = (TokenToWords) Kevin16.loaded().voice().getUtteranceProcessors().get(0);
    int found = 0;
    try (BufferedReader lexicon =
        new BufferedReader(
            new InputStreamReader(
                CMULexicon.class.getResourceAsStream("cmudict04_compiled.txt"),
                StandardCharsets.US_ASCII))) {
      for (String line = lexicon.readLine(); line != null; line = lexicon.readLine()) {
        int tab = line.indexOf('\t');
        String word = line.startsWith("*") ? "" : line.substring(0, Math.max(0, tab - 1));
        if (word.length() > 1 && !alters.isPronounceable(word)) {
          found++;
          String[] known = Kevin16.loaded().voice().getLexicon().getPhones(word, null);
          assertEquals(Stress.given(word, List.of(known)), read(word, Pause.NONE).phones());
          Speech plan = Kevin16.loaded().open().plan(Sentences.of(word + "."), 1);
          assertEquals(1, plan.words().size());
        }
      }
    }
    assertTrue(found >= 60, found + " found");
  }

  @Test
  void spellsWhatCannotBePronounced() {
    assertEquals("eh1 k s k ey1 s iy1 d iy1", String.join(" ", read("xkcd", Pause.NONE).phones()));
  }

  @Test
  void namesTheLetterBeforeABreak() {
    assertEquals(List.of("ey1"), read("a", Pause.COMMA).phones());
  }

  @Test
  void keepsThePartOfSpeechOfAContractionsBase() {
    assertEquals("would", read("wouldn't", Pause.NONE).name());
    assertEquals("that", read("that's", Pause.NONE).name());
  }

  @Test
  void spellsLettersByTheirNames() {
    List<Reading> letters = pronouncer.spell(read("ab", Pause.COMMA));
    assertEquals(List.of("ey1"), letters.get(0).phones());
    assertEquals(",", letters.get(1).mark());
  }

  @Test
  void everySentenceEndsWithAMark() {
    Word word = new Word("end", 0, 3, List.of(), Pause.NONE, Weight.NONE, "word");
    assertFalse(pronouncer.read(word, true).mark().isEmpty());
  }
}
