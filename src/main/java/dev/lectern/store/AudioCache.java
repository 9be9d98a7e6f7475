package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finished recordings on disk, bounded in bytes, least recently used out first; safe to delete at
 * any time, also while the service runs: what is missing is made again.
 */
public final class AudioCache {
  /**
   * @param folder made when missing
   * @param capacity in bytes
   */
  public AudioCache(Path folder, long capacity) {
    throw new UnsupportedOperationException(folder.toString() + capacity);
  }

  /**
   * The file of a finished recording, marked as used just now. The file may vanish later; an open
   * one stays readable.
   */
  public Optional<Path> find(String key) {
    throw new UnsupportedOperationException(key);
  }

  /** A fresh temporary file in the cache's folder, for the bytes of a recording in the making. */
  public Path temporary() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Takes a finished temporary file in under the key, atomically; others may go to make room. */
  public Path keep(String key, Path temporary) throws IOException {
    throw new UnsupportedOperationException(key + temporary);
  }
}
