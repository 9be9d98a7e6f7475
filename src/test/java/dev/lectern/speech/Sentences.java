package dev.lectern.speech;

import dev.lectern.spoken.Pause;
import dev.lectern.spoken.Sentence;
import dev.lectern.spoken.Weight;
import dev.lectern.spoken.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences for tests, written as words with the mark of their pause after them. */
final class Sentences {
  static final List<String> TABLE =
      List.of(
          "yes.",
          "a.",
          "is this a test?",
          "hello, world!",
          "the quick brown fox jumps over the lazy dog.",
          "it cost forty five dollars, and they didn't pay.",
          "she'll say we're late: john's clock isn't right, it's the church's.",
          "in nineteen eighty four, three eighths of the dogs' owners couldn't vote.",
          "i think that queue is a word of one letter, followed by four silent ones.",
          "accessibility is the practice of making web sites usable by as many people as possible,"
              + " and while we traditionally think of this as being about people with"
              + " disabilities, it benefits other groups too, such as those with slow networks.");

  private Sentences() {}

  static Sentence of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String written : text.split(" ", -1)) {
      Pause pause = Pause.NONE;
      for (Pause p : Pause.values()) {
        if (p != Pause.NONE && written.endsWith(p.mark())) {
          pause = p;
        }
      }
      String spoken = written.substring(0, written.length() - pause.mark().length());
      words.add(new Word(spoken, at, at + written.length(), List.of(), pause, Weight.NONE, "word"));
      at += written.length() + 1;
    }
    return new Sentence(0, text.length(), words);
  }

  static Sentence ofPhones(String text, String phones) {
    List<String> list = List.of(phones.split(" ", -1));
    return new Sentence(
        0,
        text.length(),
        List.of(new Word(text, 0, text.length(), list, Pause.FULL_STOP, Weight.NONE, "name")));
  }

  /** As many words as asked for, 1 to 12 letters each: most are in no lexicon. */
  static Sentence random(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      int length = 1 + random.nextInt(12);
      for (int k = 0; k < length; k++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return of(text + ".");
  }
}
