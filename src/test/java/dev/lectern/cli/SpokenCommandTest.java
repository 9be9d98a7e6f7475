package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lectern.spoken.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpokenCommandTest {
  private static String speak(String written) throws IOException {
    var out = new ByteArrayOutputStream();
    SpokenCommand.speak(
        new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        Lexicon.EMPTY);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesOneLineForEachLine() throws IOException {
    assertEquals("seven\ntwo sentences in one line\n", speak("7\nTwo sentences. In one line."));
  }

  @Test
  void keepsBlankLines() throws IOException {
    assertEquals("\none\n\n\ntwo\n", speak("\n1\n\n  \r\n2\n"));
  }

  @Test
  void readsUtf8InEveryLocale() throws IOException {
    assertEquals("two times three euros\n", speak("2 × 3 €\n"));
  }
}
