package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Directions change how a text is said, never that all of it is. */
class DirectionTest {
  private static final int SCRIPTS = 5_000;

  private static Direction direction(Random random, int start, int end) {
    return switch (random.nextInt(9)) {
      case 0 -> new Direction.Emphasis(start, end, random.nextBoolean());
      case 1 -> new Direction.Foreign(start, end, random.nextBoolean() ? "ja" : "x-none");
      case 2 -> new Direction.Raised(start, end);
      case 3 -> new Direction.Lowered(start, end);
      case 4 -> new Direction.Literal(start, end);
      case 5 -> new Direction.Punctuated(start, end);
      case 6 -> new Direction.Skip(start, end, "code, 2 lines, skipped");
      default -> new Direction.Announcement(start, "Image: 3.");
    };
  }

  private static boolean isCrossed(Direction one, int start, int end) {
    boolean apart = one.end() <= start || end <= one.start();
    boolean nested =
        (one.start() <= start && end <= one.end()) || (start <= one.start() && one.end() <= end);
    return !apart && !nested;
  }

  private static Script script(Random random, String text) {
    List<Direction> directions = new ArrayList<>();
    for (int i = text.isEmpty() ? 0 : random.nextInt(5); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      if (directions.stream().noneMatch(other -> isCrossed(other, start, end))) {
        directions.add(direction(random, start, end));
      }
    }
    directions.sort(Comparator.comparingInt(Direction::start));
    return new Script(text, directions);
  }

  @Test
  void nothingIsLostUnderAnyDirections() {
    var fuzz = new Fuzz(7);
    var random = new Random(7);
    for (int i = 0; i < SCRIPTS; i++) {
      Law.check(script(random, fuzz.text(1 + i % 8)));
    }
  }

  @Test
  void emphasisChangesTheWeightOfItsWordsAndNoWord() {
    Script plain = Script.of("It was $45 in all, not more.");
    Script script = new Script(plain.text(), List.of(new Direction.Emphasis(7, 10, true)));
    List<Word> words = new Verbalizer().verbalize(script).get(0).words();
    assertEquals(
        List.of("forty", "five", "dollars"),
        words.stream().filter(word -> word.weight() == Weight.STRONG).map(Word::text).toList());
    assertEquals(
        new Verbalizer().verbalize(plain).get(0).words().stream().map(Word::text).toList(),
        words.stream().map(Word::text).toList());
  }

  @Test
  void whatIsSkippedIsNamedOnceAndTheNameStandsForAllOfIt() {
    String text = "See\nf(x) {\n\n}\nhere.";
    Script script = new Script(text, List.of(new Direction.Skip(4, 13, "code, skipped")));
    List<Word> words =
        new Verbalizer().verbalize(script).stream().flatMap(s -> s.words().stream()).toList();
    assertEquals(
        List.of("see", "code", "skipped", "here"), words.stream().map(Word::text).toList());
    assertEquals(4, words.get(1).start());
    assertEquals(13, words.get(1).end());
    assertEquals(13, words.get(2).end());
  }
}
