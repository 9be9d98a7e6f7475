package dev.lectern.speech;

import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.relp.LPCResult;
import dev.lectern.spoken.Word;
import java.util.List;
import java.util.Objects;

/** Frames for the tests of the decoder. */
final class Utterances {
  private Utterances() {}

  static LPCResult of(String text) throws ProcessException {
    Kevin16 loaded = Kevin16.loaded();
    List<Word> words = Sentences.of(text).words();
    List<Reading> readings = words.stream().map(w -> loaded.pronouncer().read(w, false)).toList();
    return Objects.requireNonNull(loaded.frontEnd().run(readings, 1).frames());
  }
}
