package dev.lectern.narration;

import dev.lectern.article.Passage;
import dev.lectern.speech.Speech.SpokenWord;
import dev.lectern.spoken.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * When each word of a passage is heard, known before any sound is made.
 *
 * @param samples the length of the passage's audio with the pause after it, a multiple of {@link
 *     dev.lectern.audio.AudioFormat#UNIT}
 * @param digest names the sound: equal digests, equal samples
 */
public record Timeline(Passage passage, List<Utterance> utterances, long samples, String digest) {
  /**
   * The cues of an utterance, in order: words made of one written token share one cue, and each
   * lasts until the next begins. The last cue of the passage lasts to its end.
   */
  public List<Cue> cues(Utterance utterance) {
    List<Cue> cues = new ArrayList<>();
    List<Word> words = utterance.sentence().words();
    List<SpokenWord> times = utterance.speech().words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      long start = utterance.start() + times.get(i).start();
      long end = utterance.start() + times.get(i).end();
      Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
      if (last != null && last.from() == word.start() && last.to() == word.end()) {
        cues.set(cues.size() - 1, new Cue(last.start(), end, last.from(), last.to()));
      } else {
        cues.add(new Cue(start, end, word.start(), word.end()));
      }
    }
    if (!cues.isEmpty() && utterance.equals(utterances.get(utterances.size() - 1))) {
      Cue last = cues.get(cues.size() - 1);
      cues.set(cues.size() - 1, new Cue(last.start(), samples, last.from(), last.to()));
    }
    return cues;
  }

  /** How many written words it has. */
  public int wordCount() {
    return utterances.stream().mapToInt(utterance -> cues(utterance).size()).sum();
  }
}
