package dev.lectern.narration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.store.AudioCache;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
  private static final VoiceCatalog CATALOG = new VoiceCatalog();
  private static final Delivery NORMAL = new Delivery(CATALOG.standard(), 1);

  @TempDir Path folder;

  private Timeline plan(String text, Delivery delivery) {
    try (Narrator narrator = new Narrator(CATALOG, new AudioCache(folder, 1 << 20), 1)) {
      Article article = OnePassage.article(text);
      return narrator.plan(article, article.title(), delivery);
    }
  }

  private static List<Cue> cues(Timeline timeline) {
    return timeline.utterances().stream()
        .flatMap(utterance -> timeline.cues(utterance).stream())
        .toList();
  }

  @Test
  void cuesRiseAndTileTheAudioToItsEnd() {
    Timeline timeline =
        plan("It cost $45 in 1998. Nobody (really) minded — why would they?", NORMAL);
    List<Cue> cues = cues(timeline);
    for (int i = 1; i < cues.size(); i++) {
      Cue before = cues.get(i - 1);
      Cue cue = cues.get(i);
      assertTrue(before.end() <= cue.start() && cue.start() <= cue.end(), before + " then " + cue);
      assertTrue(before.from() <= cue.from(), before + " then " + cue);
    }
    assertEquals(timeline.samples(), cues.get(cues.size() - 1).end());
    assertEquals(0, timeline.samples() % AudioFormat.UNIT);
  }

  @Test
  void wordsOfOneTokenShareOneCue() {
    String text = "It cost $45 then.";
    List<Cue> cues = cues(plan(text, NORMAL));
    assertEquals(
        List.of("It", "cost", "$45", "then."),
        cues.stream().map(cue -> text.substring(cue.from(), cue.to())).toList());
  }

  @Test
  void theDigestFollowsTheWordsAndTheDeliveryOnly() {
    String digest = plan("Same words here.", NORMAL).digest();
    assertEquals(digest, plan("Same  words here.", NORMAL).digest());
    assertNotEquals(digest, plan("Other words here.", NORMAL).digest());
    assertNotEquals(
        digest, plan("Same words here.", new Delivery(CATALOG.standard(), 1.1)).digest());
  }

  @Test
  void ratesOutsideTheVoicesRangeAreRefused() {
    for (double rate : new double[] {0.49, 2.01, 0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new Delivery(CATALOG.standard(), rate));
    }
  }
}
