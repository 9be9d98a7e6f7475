package dev.lectern.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AudioCacheTest {
  private static final int CAPACITY = 100;

  @TempDir Path parent;

  private final HandClock clock = new HandClock();
  private Path folder;
  private AudioCache cache;

  @BeforeEach
  void open() {
    folder = parent.resolve("deep").resolve("cache");
    cache = new AudioCache(folder, CAPACITY, clock);
  }

  @Test
  void findsWhatItKeeps() throws IOException {
    Path temporary = cache.temporary();
    Files.write(temporary, new byte[] {1, 2, 3});

    Path kept = cache.keep("0af9.mp3", temporary);

    assertEquals(folder.resolve("0af9.mp3"), kept);
    assertEquals(Optional.of(kept), cache.find("0af9.mp3"));
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(kept));
    assertFalse(Files.exists(temporary));
  }

  @Test
  void findsNothingUnderAnUnknownKey() {
    assertEquals(Optional.empty(), cache.find("0af9.mp3"));
  }

  @Test
  void doesNotFindARecordingInTheMaking() throws IOException {
    Path temporary = cache.temporary();

    assertNotEquals(temporary, cache.temporary());
    assertThrows(
        IllegalArgumentException.class, () -> cache.find(temporary.getFileName().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../a.mp3",
        "a/b",
        "a\\b",
        ".hidden",
        "a..b",
        "a.",
        "A.mp3",
        "a b",
        "a:b",
        "a.mp3\n",
        "\u00e4.mp3",
        "CACHEDIR.TAG",
        "a.tmp"
      })
  void refusesWhatIsNoKey(String key) throws IOException {
    Path temporary = cache.temporary();

    assertThrows(IllegalArgumentException.class, () -> cache.find(key));
    assertThrows(IllegalArgumentException.class, () -> cache.keep(key, temporary));
  }

  @Test
  void refusesATemporaryFileOfSomebodyElse() throws IOException {
    Path other = Files.createFile(parent.resolve("other.tmp"));

    assertThrows(IllegalArgumentException.class, () -> cache.keep("a.mp3", other));

    assertTrue(Files.exists(other));
  }

  @Test
  void letsTheLeastRecentlyUsedGo() throws IOException {
    keep("a", 40);
    keep("b", 40);
    cache.find("a");

    keep("c", 40);

    assertEquals(List.of("a", "c"), onDisk());
    assertEquals(Optional.empty(), cache.find("b"));
  }

  @Test
  void letsNoneGoWhileThereIsRoom() throws IOException {
    keep("a", 50);
    keep("b", 50);

    assertEquals(List.of("a", "b"), onDisk());
  }

  @Test
  void letsAsManyGoAsANewOneNeeds() throws IOException {
    for (String key : List.of("a", "b", "c", "d")) {
      keep(key, 25);
    }

    keep("e", 51);

    assertEquals(List.of("d", "e"), onDisk());
  }

  @Test
  void countsARecordingThatIsKeptAgainOnce() throws IOException {
    keep("a", 40);
    keep("b", 40);
    keep("b", 50);
    keep("b", 50);

    assertEquals(List.of("a", "b"), onDisk());
  }

  @Test
  void keepsARecordingAboveTheCapacityUntilTheNextAndDrivesNoneOut() throws IOException {
    keep("a", 60);

    Path large = keep("large", 101);

    assertTrue(Files.exists(large));
    assertEquals(Optional.of(large), cache.find("large"));
    assertEquals(List.of("a", "large"), onDisk());

    keep("b", 40);

    assertEquals(List.of("a", "b"), onDisk());
  }

  @Test
  void keepsOnlyTheLastRecordingWhenThereIsNoCapacity() throws IOException {
    cache = new AudioCache(parent.resolve("none"), 0, clock);

    keep("a", 1);
    keep("b", 1);

    assertEquals(Optional.empty(), cache.find("a"));
    assertTrue(cache.find("b").isPresent());
  }

  @Test
  void refusesACapacityBelowZero() {
    assertThrows(IllegalArgumentException.class, () -> new AudioCache(folder, -1));
  }

  @Test
  void keepsAnOpenRecordingReadableAfterItHasGone() throws IOException {
    Path file = keep("a", 60);
    try (InputStream open = Files.newInputStream(file)) {
      keep("b", 60);

      assertFalse(Files.exists(file));
      assertEquals(60, open.readAllBytes().length);
    }
  }

  @Test
  void noticesARecordingDeletedBehindItsBack() throws IOException {
    Files.delete(keep("a", 60));

    assertEquals(Optional.empty(), cache.find("a"));

    keep("b", 40);
    keep("c", 60);
    assertEquals(List.of("b", "c"), onDisk());
  }

  @Test
  void countsAgainBeforeItLetsRecordingsGoThatHaveRoom() throws IOException {
    Path first = keep("a", 20);
    Path second = keep("b", 20);
    keep("c", 30);
    Path last = keep("d", 30);
    Files.delete(first);
    Files.delete(second);
    Files.delete(last);

    keep("e", 70);

    assertEquals(List.of("c", "e"), onDisk());
  }

  @Test
  void survivesTheDeletionOfItsFolder() throws IOException {
    keep("a", 40);
    Path unfinished = cache.temporary();
    deleteAll(parent.resolve("deep"));

    assertEquals(Optional.empty(), cache.find("a"));
    assertThrows(NoSuchFileException.class, () -> cache.keep("b", unfinished));

    keep("b", 40);
    assertTrue(cache.find("b").isPresent());
    assertEquals(List.of("b"), onDisk());
  }

  @Test
  void findsItsRecordingsAfterARestart() throws IOException {
    keep("a", 40);

    cache = new AudioCache(folder, CAPACITY, clock);

    assertTrue(cache.find("a").isPresent());
  }

  @Test
  void remembersTheOrderOfUseOverARestart() throws IOException {
    keep("a", 30);
    clock.advance(Duration.ofHours(1));
    keep("b", 30);
    clock.advance(Duration.ofHours(1));
    keep("c", 30);
    clock.advance(Duration.ofHours(1));
    cache.find("a");

    cache = new AudioCache(folder, CAPACITY, clock);
    keep("d", 30);

    assertEquals(List.of("a", "c", "d"), onDisk());
  }

  @Test
  void writesTheTimeOfUseAtMostOnceAMinute() throws IOException {
    Instant start = clock.instant();
    Path file = keep("a", 1);

    clock.advance(Duration.ofSeconds(59));
    cache.find("a");
    assertEquals(FileTime.from(start), Files.getLastModifiedTime(file));

    clock.advance(Duration.ofSeconds(1));
    cache.find("a");
    assertEquals(FileTime.from(start.plus(Duration.ofMinutes(1))), Files.getLastModifiedTime(file));
  }

  @Test
  void makesRoomAtStartForASmallerCapacity() throws IOException {
    keep("a", 40);
    clock.advance(Duration.ofHours(1));
    keep("b", 40);

    new AudioCache(folder, 50, clock);

    assertEquals(List.of("b"), onDisk());
  }

  @Test
  void deletesAtStartWhatWasLeftUnfinished() throws IOException {
    Path unfinished = cache.temporary();

    new AudioCache(folder, CAPACITY, clock);

    assertFalse(Files.exists(unfinished));
  }

  @Test
  void refusesAFolderOfOtherFilesAndLeavesThem() throws IOException {
    Path music = Files.createDirectory(parent.resolve("music"));
    Path song = Files.write(music.resolve("song.mp3"), new byte[CAPACITY + 1]);

    assertThrows(StoreException.class, () -> new AudioCache(music, CAPACITY));

    assertTrue(Files.exists(song));
  }

  @Test
  void leavesFilesAloneThatAreNotItsOwn() throws IOException {
    Path note = Files.write(folder.resolve("Note.TXT"), new byte[CAPACITY + 1]);
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path draft = Files.createFile(folder.resolve("draft.tmp"));

    cache = new AudioCache(folder, CAPACITY, clock);
    keep("a", 100);

    assertTrue(Files.exists(note));
    assertTrue(Files.exists(inner));
    assertTrue(Files.exists(draft));
    assertTrue(cache.find("a").isPresent());
    assertEquals(Optional.empty(), cache.find("inner"));
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    StoreException failure =
        assertThrows(StoreException.class, () -> new AudioCache(file.resolve("c"), CAPACITY));

    assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
  }

  @Test
  void staysWithinItsCapacityAndNeverShowsAnotherRecordingUnderManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      tasks.add(() -> keepAndFind(random));
    }
    try {
      for (Future<Integer> wrong : threads.invokeAll(tasks)) {
        assertEquals(0, wrong.get());
      }
    } finally {
      threads.shutdownNow();
      assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }

    long total = 0;
    for (String key : onDisk()) {
      assertTrue(cache.find(key).isPresent(), key);
      total += Files.size(folder.resolve(key));
    }
    assertTrue(total <= CAPACITY, "" + total);
  }

  /** How many recordings were found with a length that is not theirs. */
  private int keepAndFind(Random random) throws IOException {
    int wrong = 0;
    for (int round = 0; round < 200; round++) {
      int number = 1 + random.nextInt(30);
      keep(Integer.toString(number), number);
      int other = 1 + random.nextInt(30);
      Optional<Path> found = cache.find(Integer.toString(other));
      if (found.isPresent() && length(found.get()).orElse(other) != other) {
        wrong++;
      }
    }
    return wrong;
  }

  /** Empty where the file has gone meanwhile. */
  private static OptionalInt length(Path file) throws IOException {
    try {
      return OptionalInt.of(Files.readAllBytes(file).length);
    } catch (NoSuchFileException e) {
      return OptionalInt.empty();
    }
  }

  private Path keep(String key, int size) throws IOException {
    Path temporary = cache.temporary();
    Files.write(temporary, new byte[size]);
    return cache.keep(key, temporary);
  }

  /** The keys of the recordings in the folder, sorted. */
  private List<String> onDisk() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("CACHEDIR.TAG"))
          .sorted()
          .toList();
    }
  }

  private static void deleteAll(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
