package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The law of {@link Verbalizer}, over text that nobody would write. */
@Tag("alone")
class NothingIsLostTest {
  private static final int STRINGS = 20_000;
  private static final Pattern WORD = Pattern.compile("[a-z]+('[a-z]+)*");

  private static final List<String> NASTY =
      List.of(
          " ",
          " ",
          " ",
          "\n",
          "\t",
          "\u00A0",
          "\u200B",
          "\u0000",
          "\u0301",
          "\uFE0F",
          "\u200D",
          "\uD800",
          "\uDC00",
          "😀",
          "👍🏽",
          "🇺🇸",
          "中文",
          "العربية",
          "Привет",
          "α",
          "ß",
          "ﬁ",
          "½",
          "²",
          "…",
          "—",
          "–",
          "-",
          "--",
          ".",
          ",",
          ":",
          ";",
          "!",
          "?",
          "'",
          "’",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "•",
          "*",
          "/",
          "\\",
          "@",
          "#",
          "$",
          "€",
          "%",
          "&",
          "+",
          "=",
          "_",
          "^",
          "°",
          "0",
          "1",
          "10",
          "20",
          "2021",
          "1995",
          "000000",
          "1,200",
          "99999999999",
          "1.5",
          "x'tve",
          "10-20 In",
          "2021-2025, In",
          "10-20 St X",
          "$1,200 million",
          "$1,234.5 billion",
          "$1,234.123",
          "99999999999/2",
          "1-1-1",
          "Dr.",
          "U.S.",
          "e.g.",
          "No. ",
          "a",
          "A",
          "I",
          "CPC",
          "NATO",
          "word",
          "Word",
          "don't",
          "s",
          "th",
          "km",
          "www.",
          "http://",
          "x@y.com",
          ".com",
          "January ",
          "24",
          "2022-01-26",
          "3:05",
          "pm",
          "MB",
          "and",
          "The ",
          "naïve",
          "e\u0301",
          "\uFFFF",
          "𝐀",
          "Ａ",
          "١",
          "ﷺ",
          "한국",
          "\uE000",
          "\uDB40\uDC41");

  /** One of each kind that has its own loop or pattern. */
  private static final List<String> MEGABYTES =
      List.of(
          "a", "1", "1-", "😀", "中", "'", "x'", "ß", "-", "%", ",123", "A.", "word ", "a. ", ".[",
          ".[1]", ". . ", "use ", "Xi ", "• 1. ", "1. ", "(中)", "really ");

  private static void check(String text) {
    List<Sentence> sentences = new Verbalizer().verbalize(Script.of(text));
    boolean[] covered = new boolean[text.length()];
    int sentenceEnd = 0;
    for (Sentence sentence : sentences) {
      assertTrue(sentence.start() >= sentenceEnd, "sentences overlap");
      assertTrue(sentence.end() > sentence.start(), "an empty sentence");
      assertTrue(sentence.words().size() <= Verbalizer.MAX_WORDS, "too many words");
      int last = sentence.words().size() - 1;
      assertNotEquals(Pause.NONE, sentence.words().get(last).pause());
      sentenceEnd = sentence.end();
      int start = sentence.start();
      int filled = start;
      for (Word word : sentence.words()) {
        assertTrue(WORD.matcher(word.text()).matches(), word.text());
        assertTrue(word.text().length() <= WordRecognizer.MAX_LETTERS, word.text());
        assertTrue(word.start() >= start && word.end() <= sentence.end(), "span out of order");
        assertTrue(word.end() > word.start(), "empty span");
        start = word.start();
        for (int i = Math.max(filled, word.start()); i < word.end(); i++) {
          covered[i] = true;
        }
        filled = Math.max(filled, word.end());
      }
    }
    checkCovered(text, covered);
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

  @Test
  void overRandomText() {
    var random = new Random(1);
    for (int i = 0; i < STRINGS; i++) {
      var text = new StringBuilder();
      int parts = 1 + random.nextInt(i % 50 == 0 ? 300 : 12);
      for (int j = 0; j < parts; j++) {
        text.append(NASTY.get(random.nextInt(NASTY.size())));
      }
      if (i % 3 == 0) {
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x10000));
      }
      try {
        check(text.toString());
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(escape(text), e);
      }
    }
  }

  private static String escape(CharSequence text) {
    var escaped = new StringBuilder("seed string ");
    text.chars()
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

  @Test
  void overEveryCharacterOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x30000 ? 1 : 997) {
      String text = Character.toString(c);
      try {
        check(text);
        check("x" + text + " 1");
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("U+" + Integer.toHexString(c), e);
      }
    }
  }

  @Test
  void overAMegabyteOfAnyOneThing() {
    for (String junk : MEGABYTES) {
      String text = junk.repeat(1_000_000 / junk.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> check(text), "too slow: " + escape(junk));
    }
  }

  @Test
  void overPhrases() {
    assertEquals(List.of(), new Verbalizer().verbalize(Script.of("")));
    NASTY.forEach(NothingIsLostTest::check);
  }
}
