package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontEndTest {
  /** Where FreeTTS's own word maker leaves words alone, the two must agree to the bit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the quick brown fox jumps over the lazy dog.",
        "hello, world!",
        "why is this a test?",
        "there is a letter here: and there is another."
      })
  void agreesWithFreeTtsOnPlainWords(String text) throws Exception {
    Kevin16 kevin = Kevin16.loaded();
    List<Token> tokens = new ArrayList<>();
    for (var word : Sentences.of(text).words()) {
      Token token = new Token();
      token.setWord(word.text());
      token.setWhitespace(" ");
      token.setPrepunctuation("");
      token.setPostpunctuation(word.pause().mark());
      tokens.add(token);
    }
    Utterance utterance = new Utterance(new LightVoice(kevin.voice()), tokens);
    for (Object processor : kevin.voice().getUtteranceProcessors()) {
      ((UtteranceProcessor) processor).processUtterance(utterance);
    }
    LPCResult theirs = (LPCResult) utterance.getObject("target_lpcres");
    LPCResult ours = Utterances.of(text);
    assertArrayEquals(theirs.getWaveSamples(), ours.getWaveSamples());
  }
}
