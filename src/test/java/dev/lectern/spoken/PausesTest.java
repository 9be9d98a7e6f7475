package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {
  /** The words with the marks of the pauses after them. */
  private static String say(String text) {
    return new Verbalizer()
        .verbalize(Script.of(text)).stream()
            .map(Sentence::words)
            .flatMap(List::stream)
            .map(word -> word.text() + word.pause().mark())
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "'He said “let it be” to her', 'he said, let it be, to her.'",
    "'He said \"let it be\" to her', 'he said, let it be, to her.'",
    "'So “let it be.” Then', 'so, let it be. then.'",
    "'a so-called “smart” car', 'a so called smart car.'",
    "'the song “Yellow Submarine” is old', 'the song yellow submarine is old.'",
    "'the dog (a big one) barked', 'the dog, a big one, barked.'",
    "'the dog [sic] barked', 'the dog, sic, barked.'",
    "'the dog – a big one – barked', 'the dog, a big one, barked.'",
    "'Why? Because.', 'why? because.'",
    "'three things: eggs, milk', 'three things: eggs, milk.'",
  })
  void parenthesesQuotationsAndClausesAreSetOff(String written, String expected) {
    assertEquals(expected, say(written));
  }
}
