package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Lexicon;
import java.util.List;

/**
 * Turns written English into sentences of spoken words. Stateless; any thread may use one instance.
 */
public final class Verbalizer {
  /**
   * Words an utterance may have: FreeTTS's front end is quadratic in them (facts: 25 us a word at
   * 10, 65 at 100).
   */
  public static final int MAX_WORDS = 40;

  /** The sentences of a passage, by the rules alone. */
  public List<Sentence> verbalize(Script script) {
    return verbalize(script, Lexicon.EMPTY);
  }

  /**
   * The sentences of a passage, in order; what the lexicon has is said as it has it.
   *
   * <p>Nothing is lost, which is the law of this package: every character that is not white space
   * lies in the span of a word, or of the words that name what is skipped. What has no sound of its
   * own (punctuation) lies in its neighbour's. A line or table cell ends a sentence; one that holds
   * only punctuation is said by its names, and one that holds only control and format characters is
   * silent.
   *
   * <p>Time and memory grow with the length of the text and no faster, whatever it is. A line is
   * read without the others, so a long text may be given line by line.
   */
  public List<Sentence> verbalize(Script script, Lexicon lexicon) {
    return new ScriptReader(script, lexicon).sentences();
  }
}
