package dev.lectern.store;

import dev.lectern.log.FaultLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finished recordings on disk, bounded in bytes, least recently used out first; safe to delete at
 * any time, also while the service runs: what is missing is made again.
 *
 * <p>A key is the digest of what made the recording and an extension, {@code 9f3c....mp3}: words of
 * {@code [a-z0-9-]} with single dots between. It is the file's name too. One process owns the
 * folder. Safe to use from any thread; each method asks the disk, so not from an event loop.
 */
public final class AudioCache {
  private static final FaultLog LOG = new FaultLog(AudioCache.class);

  private final CacheFolder folder;
  private final long capacity;
  private final InstantSource clock;
  private final UseOrder order = new UseOrder();

  /**
   * Takes over the recordings of an earlier process, and deletes what that has left unfinished.
   *
   * @param folder made when missing; for the cache alone
   * @param capacity in bytes, 0 or more; unfinished recordings are not counted
   * @throws StoreException when the folder cannot be used, or holds files that are not the cache's
   */
  public AudioCache(Path folder, long capacity) {
    this(folder, capacity, InstantSource.system());
  }

  AudioCache(Path folder, long capacity, InstantSource clock) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity of the cache below 0: " + capacity);
    }
    this.capacity = capacity;
    this.clock = clock;
    try {
      this.folder = new CacheFolder(folder);
      this.folder.deleteTemporaries();
      for (CacheFolder.Found found : this.folder.recordings()) {
        order.add(found.key(), found.size(), found.used());
      }
    } catch (IOException e) {
      throw new StoreException("Cannot keep recordings in " + folder + ": " + e.getMessage(), e);
    }
    makeRoom(null);
  }

  /**
   * The file of a finished recording, marked as used just now. The file may vanish later; an open
   * one stays readable.
   *
   * @throws IllegalArgumentException when this cannot be a key
   */
  public synchronized Optional<Path> find(String key) {
    Path file = folder.file(key);
    if (!order.contains(key)) {
      return Optional.empty();
    }
    if (!folder.has(key)) {
      order.remove(key);
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (order.use(key, now)) {
      mark(key, now);
    }
    return Optional.of(file);
  }

  /**
   * A fresh temporary file in the cache's folder, for the bytes of a recording in the making. Who
   * asked for it hands it to {@link #keep} or deletes it.
   */
  public Path temporary() throws IOException {
    return folder.temporary();
  }

  /**
   * Takes a finished temporary file in under the key, atomically; others may go to make room. The
   * recording itself always stays until the next call, even where it alone is above the capacity:
   * then it drives no other out, and goes with the next call.
   *
   * @return the recording's file
   * @throws IllegalArgumentException when this cannot be a key, or the file is not from {@link
   *     #temporary}
   * @throws IOException when the temporary file is gone, with the whole folder perhaps, or the disk
   *     fails; the cache is then as before
   */
  public Path keep(String key, Path temporary) throws IOException {
    long size = folder.flush(temporary);
    synchronized (this) {
      Path file = folder.adopt(key, temporary);
      Instant now = clock.instant();
      mark(key, now);
      order.add(key, size, now);
      makeRoom(key);
      return file;
    }
  }

  private void makeRoom(@Nullable String guest) {
    for (String key : order.surplus(capacity, guest)) {
      try {
        if (!folder.delete(key)) {
          // Somebody else deletes here: count again before recordings go that have room.
          order.keys().stream().filter(other -> !folder.has(other)).forEach(order::remove);
          makeRoom(guest);
          return;
        }
        order.remove(key);
      } catch (IOException e) {
        // It still takes its room, and is tried again with the next recording.
        LOG.warn("Cannot delete the recording " + key, e);
      }
    }
  }

  private void mark(String key, Instant now) {
    try {
      folder.mark(key, now);
    } catch (IOException e) {
      // Costs no more than the order of use after a restart.
      LOG.warn("Cannot mark the recording " + key + " as used", e);
    }
  }
}
