package dev.lectern.narration;

import dev.lectern.store.AudioCache;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * Makes recordings, each once: who asks for one in the making shares it, who asks later gets the
 * kept file.
 */
final class Studio {
  private final AudioCache cache;
  private final VoicePool voices;
  private final Executor workers;
  private final Map<String, Recording> underWay = new HashMap<>();

  Studio(AudioCache cache, VoicePool voices, Executor workers) {
    this.cache = cache;
    this.voices = voices;
    this.workers = workers;
  }

  /**
   * The recording of a take, with the listener joined to it: from the cache, under way, or begun
   * now.
   */
  synchronized Recording listen(Take take, Recording.Listener listener, long position)
      throws IOException {
    String key = take.key();
    Recording shared = underWay.get(key);
    if (shared != null && shared.join(listener, position)) {
      return shared;
    }
    Optional<FileChannel> kept = openKept(key);
    Recording recording = kept.isPresent() ? Recording.finished(kept.get()) : begin(take, key);
    recording.join(listener, position);
    return recording;
  }

  /** How long a body of unforeseeable length turned out to be, where it is kept. */
  OptionalLong keptLength(Take take) {
    Optional<Path> file = cache.find(take.key());
    try {
      return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
    } catch (IOException e) {
      // It vanished between the two looks, as a cache's file may.
      return OptionalLong.empty();
    }
  }

  /** How many recordings are being made right now. */
  synchronized int underWay() {
    return underWay.size();
  }

  private Optional<FileChannel> openKept(String key) throws IOException {
    Optional<Path> file = cache.find(key);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(FileChannel.open(file.get(), StandardOpenOption.READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Recording begin(Take take, String key) throws IOException {
    Path temporary = cache.temporary();
    FileChannel file =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Production[] self = new Production[1];
    Recording recording = new Recording(file, () -> workers.execute(self[0]));
    Performance performance = new Performance(voices, take.delivery(), take.passages());
    self[0] =
        new Production(
            take,
            performance,
            recording,
            workers,
            new Production.Outcome() {
              @Override
              public void finished() throws IOException {
                cache.keep(key, temporary);
                remove(key, recording);
              }

              @Override
              public void dropped() throws IOException {
                try {
                  Files.deleteIfExists(temporary);
                } finally {
                  remove(key, recording);
                }
              }
            });
    underWay.put(key, recording);
    workers.execute(self[0]);
    return recording;
  }

  private synchronized void remove(String key, Recording recording) {
    underWay.remove(key, recording);
  }
}
