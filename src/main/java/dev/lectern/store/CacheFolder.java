package dev.lectern.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the cache. Only what this class has marked as a cache is ever deleted from. */
final class CacheFolder {
  /** A recording found on disk. */
  record Found(String key, long size, Instant used) {}

  /**
   * No more than a plain file name: a dot neither first nor last nor beside another, so that no key
   * leaves the folder or hides in it.
   */
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

  private static final String TEMPORARY_PREFIX = "recording-";

  private static final String TEMPORARY = ".tmp";

  /** https://bford.info/cachedir/ : backups skip a folder that holds it. */
  private static final String TAG = "CACHEDIR.TAG";

  private static final String TAG_TEXT =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # Recordings that Lectern makes again when they are missing: this folder may be deleted.
      """;

  private final Path folder;

  /**
   * @throws IOException when the folder cannot be made, or holds files but no tag: it may be
   *     somebody's folder of recordings, named by mistake
   */
  CacheFolder(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    Files.createDirectories(this.folder);
    if (!Files.exists(this.folder.resolve(TAG)) && !entries().isEmpty()) {
      throw new IOException(
          "it holds other files and no " + TAG + "; a cache needs a folder of its own");
    }
    make();
  }

  /**
   * @throws IllegalArgumentException when this cannot be a key
   */
  Path file(String key) {
    if (!KEY.matcher(key).matches() || key.endsWith(TEMPORARY)) {
      throw new IllegalArgumentException("Not a key of the cache: " + key);
    }
    return folder.resolve(key);
  }

  boolean has(String key) {
    return Files.isRegularFile(file(key), LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes the folder anew where somebody has deleted it. */
  Path temporary() throws IOException {
    make();
    return Files.createTempFile(folder, TEMPORARY_PREFIX, TEMPORARY);
  }

  /**
   * Brings the temporary file's bytes to disk. Else its name might get there first, and a recording
   * cut short by a power failure be served for good.
   *
   * @return its size in bytes
   */
  long flush(Path temporary) throws IOException {
    if (!folder.equals(temporary.toAbsolutePath().normalize().getParent())) {
      throw new IllegalArgumentException("Not a temporary file of the cache: " + temporary);
    }
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
      return channel.size();
    }
  }

  /** Gives the temporary file the name of the key. */
  Path adopt(String key, Path temporary) throws IOException {
    return Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether there was one to delete. */
  boolean delete(String key) throws IOException {
    return Files.deleteIfExists(file(key));
  }

  /** Writes the time of use to disk, where a restart finds it. */
  void mark(String key, Instant used) throws IOException {
    Files.setLastModifiedTime(file(key), FileTime.from(used));
  }

  /** Deletes what an earlier process has left unfinished. */
  void deleteTemporaries() throws IOException {
    for (Path entry : entries()) {
      if (name(entry).startsWith(TEMPORARY_PREFIX) && name(entry).endsWith(TEMPORARY)) {
        Files.deleteIfExists(entry);
      }
    }
  }

  /** The recordings on disk, the least recently used first. */
  List<Found> recordings() throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path entry : entries()) {
      String key = name(entry);
      if (KEY.matcher(key).matches() && !key.endsWith(TEMPORARY) && has(key)) {
        found.add(new Found(key, Files.size(entry), Files.getLastModifiedTime(entry).toInstant()));
      }
    }
    found.sort(Comparator.comparing(Found::used).thenComparing(Found::key));
    return found;
  }

  private void make() throws IOException {
    Path tag = folder.resolve(TAG);
    if (!Files.exists(tag)) {
      Files.createDirectories(folder);
      Files.writeString(tag, TAG_TEXT);
    }
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
