package dev.lectern.narration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.store.AudioCache;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks FreeTTS by itself is spoken here, or named, and nothing after it is lost. */
class UnspeakableTextTest {
  private static final VoiceCatalog CATALOG = new VoiceCatalog();
  private static final String AFTER = " And this comes after.";

  @TempDir Path folder;

  static Stream<String> texts() {
    return Stream.of(
        "10-20 In",
        "2021-2025, In",
        "10-20 St X",
        "$1,200 million",
        "$1,234.5 billion",
        "$1,234.123",
        "99999999999/2",
        "x'tve",
        "\uD83D\uDE00".repeat(1000),
        "\u4E2D".repeat(2000),
        "-".repeat(2000),
        "'".repeat(10_000),
        "%".repeat(10_000),
        "a" + "1".repeat(10_000),
        "1-".repeat(5000) + "1",
        "a".repeat(10_000),
        "7".repeat(10_000),
        "1" + ",000".repeat(3000),
        "   ",
        "...!?",
        "\uD83D\uDE00",
        "\u4E2D\u6587",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u041F\u0440\u0438\u0432\u0435\u0442",
        "000000",
        "caf\u00E9 don\u2019t M\u00FCller",
        "eighths");
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(30)
  void isHeardAndSoIsWhatFollows(String text) throws Exception {
    Article article = OnePassage.article(text + AFTER);
    try (Narrator narrator = new Narrator(CATALOG, new AudioCache(folder, 1 << 20), 2)) {
      Delivery delivery = new Delivery(CATALOG.standard(), 1);
      Timeline plan = narrator.plan(article, article.title(), delivery);
      Utterance last = plan.utterances().get(plan.utterances().size() - 1);
      assertEquals("after", last.sentence().words().get(last.sentence().words().size() - 1).text());
      Rendition rendition = narrator.passage(article, article.title(), delivery, AudioFormat.WAV);
      Semaphore readable = new Semaphore(0);
      // The first seconds of it; the length is announced for all of it.
      try (RenditionReader reader = rendition.open(0, 20_000, readable::release)) {
        ByteBuffer bytes = ByteBuffer.allocate(20_000);
        for (int count = 0; bytes.hasRemaining() && count >= 0; ) {
          count = reader.read(bytes);
          if (count == 0) {
            assertTrue(readable.tryAcquire(20, TimeUnit.SECONDS), "nothing came");
          }
        }
        assertEquals(20_000, bytes.position());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isSpokenByWordsUnlessItIsBlank(String text) {
    try (Narrator narrator = new Narrator(CATALOG, new AudioCache(folder, 1 << 20), 1)) {
      Article article = OnePassage.article(text);
      Timeline plan = narrator.plan(article, article.title(), new Delivery(CATALOG.standard(), 1));
      assertEquals(text.isBlank(), plan.utterances().isEmpty());
    }
  }
}
