package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;

/** What is said for what is written. */
final class Readings {
  private static final Verbalizer VERBALIZER = new Verbalizer();

  private Readings() {}

  static String say(String written) {
    return words(written).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  static List<Word> words(String written) {
    return VERBALIZER.verbalize(Script.of(written)).stream()
        .flatMap(s -> s.words().stream())
        .toList();
  }

  /** Rows of written -> spoken, all of which the one recogniser must read by itself. */
  static void check(Recognizer recognizer, String... rows) {
    for (String row : rows) {
      int arrow = row.indexOf(" -> ");
      String text = CleanerTest.clean(row.substring(0, arrow));
      var cursor = new Cursor(text, 0, 0, text.length());
      List<Piece> reading = recognizer.recognize(cursor);
      if (reading.isEmpty()) {
        fail("not recognised: " + row);
      }
      assertTrue(recognizer.mayBegin(cursor.peek(0), cursor.afterRun()), "never asked: " + row);
      String said =
          reading.stream()
              .flatMap(piece -> piece.words().stream())
              .map(Spoken::text)
              .collect(Collectors.joining(" "));
      assertEquals(row.substring(arrow + 4), said, row);
    }
  }

  static void checkIgnored(Recognizer recognizer, String... texts) {
    for (String text : texts) {
      assertEquals(
          List.of(), recognizer.recognize(new Cursor(text, 0, 0, text.length())), "read: " + text);
    }
  }
}
