package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The law of {@link Verbalizer}, as a check of what it says for a text. */
final class Law {
  private Law() {}

  /** Fails with the text if anything in it breaks the law. */
  static void check(String text) {
    check(Script.of(text));
  }

  /** Fails with the script if anything in it breaks the law. */
  static void check(Script script) {
    try {
      check(script.text(), new Verbalizer().verbalize(script));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(escape(script.text()) + " " + script.directions(), e);
    }
  }

  static void check(String text, List<Sentence> sentences) {
    boolean[] covered = new boolean[text.length()];
    int sentenceEnd = 0;
    for (Sentence sentence : sentences) {
      assertTrue(sentence.start() >= sentenceEnd, "sentences overlap");
      boolean announcement = sentence.words().stream().allMatch(Law::isUnwritten);
      assertTrue(announcement || sentence.end() > sentence.start(), "an empty sentence");
      assertTrue(sentence.words().size() <= Verbalizer.MAX_WORDS, "too many words");
      int last = sentence.words().size() - 1;
      assertNotEquals(Pause.NONE, sentence.words().get(last).pause());
      sentenceEnd = sentence.end();
      int start = sentence.start();
      int filled = start;
      for (Word word : sentence.words()) {
        assertTrue(isWord(word.text()), word.text());
        assertTrue(word.text().length() <= WordRecognizer.MAX_LETTERS, word.text());
        assertTrue(word.start() >= start && word.end() <= sentence.end(), "span out of order");
        assertTrue(word.end() > word.start() || isUnwritten(word), "empty span");
        start = word.start();
        for (int i = Math.max(filled, word.start()); i < word.end(); i++) {
          covered[i] = true;
        }
        filled = Math.max(filled, word.end());
      }
    }
    checkCovered(text, covered);
  }

  /** Only what nobody wrote stands for no character. */
  private static boolean isUnwritten(Word word) {
    return word.rule().equals("announcement") && word.start() == word.end();
  }

  /** Small letters, with single apostrophes between. */
  private static boolean isWord(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      boolean before = letter;
      letter = Characters.isLower(text.charAt(i));
      if (!letter && !(before && text.charAt(i) == '\'')) {
        return false;
      }
    }
    return letter;
  }

  private static void checkCovered(String text, boolean[] covered) {
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        checkLine(text, covered, lineStart, i);
        lineStart = i + 1;
      }
    }
  }

  private static void checkLine(String text, boolean[] covered, int start, int end) {
    boolean silent = text.substring(start, end).codePoints().allMatch(Characters::isBlank);
    for (int i = start; i < end && !silent; i++) {
      assertTrue(covered[i] || Characters.isSpace(text.charAt(i)), "lost at " + i);
    }
  }

  /** Printable, to be put into a test. */
  static String escape(CharSequence text) {
    var escaped = new StringBuilder();
    text.chars()
        .limit(2000)
        .forEach(
            c -> {
              if (c >= ' ' && c < 0x7F) {
                escaped.append((char) c);
              } else {
                escaped.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
              }
            });
    return escaped.toString();
  }
}
