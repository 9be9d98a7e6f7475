package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherScriptRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the word 中文 means | the word text in chinese means
          東京タワー | text in japanese
          こんにちは、世界。 | text in japanese
          서울 대한민국 | text in korean
          שָׁלוֹם עולם | text in hebrew
          مُحَمَّد رسول | text in arabic
          Привет, мир | text in cyrillic
          Γειά σου | text in greek
          नमस्ते | text in hindi
          สวัสดี | text in thai
          தமிழ் | text in tamil
          β-blocker | beta blocker
          2πr | two pi r
          习近平 (Xi Jinping) | xi jinping
          """)
  void namesARunOnceByItsScript(String written, String spoken) {
    assertEquals(spoken, say(written));
  }

  @Test
  void tellsTheLengthOfALongRun() {
    assertEquals("text in chinese two hundred forty characters", say("中".repeat(240)));
  }

  private static String sayIn(String language, String text) {
    List<Piece> pieces =
        OtherScriptRecognizer.read(new Cursor(text, 0, 0, text.length()), language);
    return String.join(
        " ", pieces.stream().flatMap(p -> p.words().stream()).map(Spoken::text).toList());
  }

  @Test
  void takesTheLanguageThatThePageNames() {
    assertEquals("text in russian", sayIn("ru", "Привет"));
    assertEquals("text in ukrainian", sayIn("uk-UA", "Привіт"));
    assertEquals("text in japanese", sayIn("ja", "東京"));
    assertEquals("text in persian", sayIn("fa", "سلام"));
  }

  @Test
  void keepsToTheScriptWhereTheLanguageIsUnknownOrWrittenOtherwise() {
    assertEquals("text in cyrillic", sayIn("zz", "Привет"));
    assertEquals("text in chinese", sayIn("en", "中文"));
    assertEquals("", sayIn("fr", "bonjour"));
  }
}
