package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.spoken.Weight;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
  private final Kevin16 kevin = Kevin16.loaded();
  private final SentenceReader reader = new SentenceReader(kevin.frontEnd(), kevin.pronouncer());

  private static int words(List<Clip> clips) {
    return clips.stream().mapToInt(clip -> clip.starts().length).sum();
  }

  @Test
  void readsTheRestOfASentenceWhenOneWordFailsAndSpellsThatOne() {
    List<Reading> readings =
        List.of(
            new Reading("she", List.of("sh", "iy1"), "", Weight.NONE),
            new Reading("xyz", List.of("no phone"), "", Weight.NONE),
            new Reading("sees", List.of("s", "iy1", "z"), ".", Weight.NONE));
    List<Clip> clips = reader.read(readings, 1);
    assertEquals(3, words(clips));
    assertTrue(clips.stream().allMatch(clip -> clip.frames() != null));
    assertEquals(
        List.of("sh iy1", "eh1 k s w ay1 z iy1", "s iy1 z"),
        clips.stream()
            .flatMap(clip -> clip.phones().stream())
            .map(phones -> String.join(" ", phones))
            .toList());
  }

  @Test
  void isSilentForAFifthOfASecondWhereALetterFails() {
    List<Clip> clips =
        reader.read(List.of(new Reading("", List.of("no phone"), ".", Weight.NONE)), 2);
    assertEquals(1, clips.size());
    assertNull(clips.get(0).frames());
    assertEquals(1_600, clips.get(0).samples());
    assertEquals(List.of(List.of()), clips.get(0).phones());
  }

  @Test
  void readsAWordBeyondTheLimitInPieces() {
    List<String> phones = Collections.nCopies(SentenceReader.MAX_PHONES + 1, "aa1");
    List<Clip> clips = reader.read(List.of(new Reading("aa", phones, ".", Weight.NONE)), 1);
    assertEquals(2, clips.size());
    assertEquals(1, words(clips));
    assertEquals(phones, clips.get(0).phones().get(0));
  }
}
