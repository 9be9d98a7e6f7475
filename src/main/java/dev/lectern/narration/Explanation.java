package dev.lectern.narration;

import dev.lectern.spoken.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * How a passage is read: each written token with the rule that knew it, its words and their sounds.
 *
 * @param utterances the tokens of each of the timeline's utterances, in order: one for each cue
 */
public record Explanation(Timeline timeline, List<List<Token>> utterances) {
  /**
   * A written token.
   *
   * @param cue where it stands and when it is heard
   * @param words at least one
   */
  public record Token(Cue cue, List<SaidWord> words) {
    /** The name of the rule that made the reading. */
    public String rule() {
      return words.get(0).word().rule();
    }

    /** What is said, words parted by spaces. */
    public String said() {
      return String.join(" ", words.stream().map(said -> said.word().text()).toList());
    }
  }

  /**
   * A word as it is said.
   *
   * @param phones as {@link dev.lectern.speech.Voice#phones} tells them
   * @param start first sample, from the start of the passage
   * @param end sample after the last one, its pause included
   */
  public record SaidWord(Word word, List<String> phones, long start, long end) {}

  /**
   * @param phones of each word of each utterance
   */
  static Explanation of(Timeline timeline, List<List<List<String>>> phones) {
    List<List<Token>> utterances = new ArrayList<>();
    for (int i = 0; i < phones.size(); i++) {
      Utterance utterance = timeline.utterances().get(i);
      utterances.add(tokens(timeline.cues(utterance), utterance, phones.get(i)));
    }
    return new Explanation(timeline, List.copyOf(utterances));
  }

  private static List<Token> tokens(
      List<Cue> cues, Utterance utterance, List<List<String>> phones) {
    List<Token> tokens = new ArrayList<>(cues.size());
    int at = 0;
    for (Cue cue : cues) {
      List<SaidWord> words = new ArrayList<>();
      while (at < phones.size() && isOf(cue, utterance.sentence().words().get(at))) {
        words.add(said(utterance, at, phones.get(at), cue.end()));
        at++;
      }
      tokens.add(new Token(cue, List.copyOf(words)));
    }
    return List.copyOf(tokens);
  }

  private static boolean isOf(Cue cue, Word word) {
    return word.start() == cue.from() && word.end() == cue.to();
  }

  /** The last word lasts as long as its cue, which may hold the passage's closing silence. */
  private static SaidWord said(Utterance utterance, int at, List<String> phones, long cueEnd) {
    var times = utterance.speech().words();
    boolean last = at == times.size() - 1;
    return new SaidWord(
        utterance.sentence().words().get(at),
        phones,
        utterance.start() + times.get(at).start(),
        last ? cueEnd : utterance.start() + times.get(at).end());
  }

  /** The tokens that have characters from the first offset up to the other. */
  public List<Token> within(int from, int to) {
    return utterances.stream()
        .flatMap(List::stream)
        .filter(token -> token.cue().from() < to && token.cue().to() > from)
        .toList();
  }

  /** Names all that is told here: equal digests, equal explanations. */
  public String digest() {
    StringBuilder told = new StringBuilder(timeline.digest()).append(timeline.passage().id());
    for (Token token : utterances.stream().flatMap(List::stream).toList()) {
      Cue cue = token.cue();
      told.append('\n').append(cue.from()).append('-').append(cue.to());
      token.words().forEach(said -> told.append(' ').append(said.word().rule()));
    }
    return Fingerprint.of(told.toString());
  }
}
