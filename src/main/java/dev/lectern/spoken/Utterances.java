package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence that is too long for one utterance where it hurts least. */
final class Utterances {
  /** A cut nearer to the start would leave scraps. */
  private static final int MIN_WORDS = Verbalizer.MAX_WORDS / 2;

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "because",
          "although",
          "though",
          "while",
          "when",
          "which",
          "who",
          "that",
          "if",
          "as",
          "so",
          "where",
          "since",
          "until",
          "unless",
          "whereas");

  private Utterances() {}

  static List<Sentence> cut(List<Word> words) {
    var sentences = new ArrayList<Sentence>();
    int from = 0;
    while (words.size() - from > Verbalizer.MAX_WORDS) {
      int to = bestCut(words, from);
      sentences.add(sentence(words.subList(from, to), Pause.COMMA));
      from = to;
    }
    sentences.add(sentence(words.subList(from, words.size()), Pause.FULL_STOP));
    return sentences;
  }

  private static Sentence sentence(List<Word> words, Pause closing) {
    var own = new ArrayList<>(words);
    Word last = own.get(own.size() - 1);
    if (last.pause() == Pause.NONE) {
      own.set(own.size() - 1, last.withPause(closing));
    }
    return new Sentence(own.get(0).start(), last.end(), List.copyOf(own));
  }

  /** After a pause, else before a conjunction, else after any token. */
  private static int bestCut(List<Word> words, int from) {
    int most = from + Verbalizer.MAX_WORDS;
    for (int to = most; to > from + MIN_WORDS; to--) {
      if (words.get(to - 1).pause() != Pause.NONE && isBoundary(words, to)) {
        return to;
      }
    }
    for (int to = most; to > from + MIN_WORDS; to--) {
      if (CONJUNCTIONS.contains(words.get(to).text()) && isBoundary(words, to)) {
        return to;
      }
    }
    for (int to = most; to > from; to--) {
      if (isBoundary(words, to)) {
        return to;
      }
    }
    return most;
  }

  private static boolean isBoundary(List<Word> words, int to) {
    return words.get(to - 1).start() < words.get(to).start()
        && words.get(to - 1).end() <= words.get(to).start();
  }
}
