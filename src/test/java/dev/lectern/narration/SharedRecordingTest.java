package dev.lectern.narration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.article.Article;
import dev.lectern.audio.AudioFormat;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.store.AudioCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SharedRecordingTest {
  private static final Article LENGTHY =
      OnePassage.article(
          "This sentence is said again and again, until somebody has had enough of it. "
              .repeat(120));

  @TempDir Path folder;
  private Narrator narrator;
  private Delivery delivery;

  @BeforeEach
  void open() {
    VoiceCatalog catalog = new VoiceCatalog();
    narrator = new Narrator(catalog, new AudioCache(folder, 256L << 20), 2);
    delivery = new Delivery(catalog.standard(), 1);
  }

  @AfterEach
  void close() {
    narrator.close();
  }

  /** One who listens, and waits without spinning. */
  private static final class Ear {
    private final Semaphore readable = new Semaphore(0);
    private final RenditionReader reader;

    Ear(Rendition rendition) {
      reader = rendition.open(0, Long.MAX_VALUE, readable::release);
    }

    byte[] hear(int most) throws IOException, InterruptedException {
      ByteArrayOutputStream heard = new ByteArrayOutputStream();
      while (heard.size() < most) {
        ByteBuffer chunk = ByteBuffer.allocate(Math.min(8192, most - heard.size()));
        int count = reader.read(chunk);
        if (count < 0) {
          break;
        }
        if (count == 0) {
          assertTrue(readable.tryAcquire(20, TimeUnit.SECONDS), "nothing came");
        }
        heard.write(chunk.array(), 0, count);
      }
      return heard.toByteArray();
    }
  }

  @Test
  void identicalRequestsInFlightShareOneRecording() throws Exception {
    Rendition rendition = narrator.passage(LENGTHY, LENGTHY.title(), delivery, AudioFormat.WAV);
    Ear first = new Ear(rendition);
    Ear second = new Ear(rendition);
    first.hear(50);
    second.hear(50);
    assertEquals(1, narrator.recordingsUnderWay());
    assertArrayEquals(first.hear(Integer.MAX_VALUE), second.hear(Integer.MAX_VALUE));
  }

  @Test
  void theLastListenerToLeaveStopsTheWorkAndLeavesNoFile() throws Exception {
    Ear ear = new Ear(narrator.passage(LENGTHY, LENGTHY.title(), delivery, AudioFormat.WAV));
    ear.hear(50);
    ear.reader.close();
    while (narrator.recordingsUnderWay() > 0) {
      Thread.onSpinWait();
    }
    assertEquals(0, finished());
  }

  @Test
  void oneListenerLeavingLeavesTheOthersTheirSound() throws Exception {
    Rendition rendition = narrator.passage(LENGTHY, LENGTHY.title(), delivery, AudioFormat.WAV);
    Ear leaving = new Ear(rendition);
    Ear staying = new Ear(rendition);
    leaving.hear(50);
    staying.hear(50);
    leaving.reader.close();
    assertEquals(rendition.length().orElseThrow() - 50, staying.hear(Integer.MAX_VALUE).length);
  }

  @Test
  void aStalledListenerHoldsTheWorkBack() throws Exception {
    Rendition rendition = narrator.passage(LENGTHY, LENGTHY.title(), delivery, AudioFormat.WAV);
    assertTrue(
        rendition.length().orElseThrow() > 3 * Recording.LEAD, "long enough to be held back");
    Ear ear = new Ear(rendition);
    ear.hear(50);
    long size = 0;
    for (long before = -1; before != size; ) {
      before = size;
      ear.readable.drainPermits();
      // Each sentence announces itself; when half a second brings none, the work rests.
      ear.readable.tryAcquire(500, TimeUnit.MILLISECONDS);
      size = temporaryBytes();
    }
    assertTrue(size < 2 * Recording.LEAD, "made " + size + " bytes ahead");
    assertEquals(rendition.length().orElseThrow() - 50, ear.hear(Integer.MAX_VALUE).length);
  }

  private long finished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".wav")).count();
    }
  }

  private long temporaryBytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
