package dev.lectern.narration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encoded audio in a file that may still be growing. Any number of listeners read it, each at its
 * own speed; the one who makes it may run ahead of the foremost listener by {@link #LEAD} bytes and
 * no more.
 */
final class Recording {
  /**
   * About a minute and a half of WAV: enough that a fast listener never waits, little on a disk.
   */
  static final long LEAD = 3L << 20;

  /** One who listens to the recording. */
  interface Listener {
    /**
     * There is more to read, or the end is known, or it failed. Called on any thread; must not
     * block.
     */
    void progressed();
  }

  private final FileChannel file;
  private final Map<Listener, Long> listeners = new HashMap<>();
  private final Runnable wake;
  private long written;
  private boolean complete;
  private boolean abandoned;
  private boolean parked;
  private @Nullable Throwable failure;

  /**
   * @param wake called when a parked maker may go on
   */
  Recording(FileChannel file, Runnable wake) {
    this.file = file;
    this.wake = wake;
  }

  /** A finished one. */
  static Recording finished(FileChannel file) throws IOException {
    Recording recording = new Recording(file, () -> {});
    recording.written = file.size();
    recording.complete = true;
    return recording;
  }

  /**
   * Begins to listen.
   *
   * @return false when the recording was given up before, for want of listeners
   */
  synchronized boolean join(Listener listener, long position) {
    if (abandoned) {
      return false;
    }
    listeners.put(listener, position);
    return true;
  }

  /** Stops listening; with the last listener an unfinished recording is given up. */
  void leave(Listener listener) {
    synchronized (this) {
      listeners.remove(listener);
      if (!listeners.isEmpty()) {
        return;
      }
      if (complete || failure != null) {
        closeQuietly();
        abandoned = true;
        return;
      }
      abandoned = true;
      if (!parked) {
        return;
      }
      parked = false;
    }
    wake.run();
  }

  /**
   * Reads what is there.
   *
   * @return bytes read, 0 when there is nothing yet, -1 at the end
   * @throws IOException when the recording could not be made or read
   */
  int read(Listener listener, ByteBuffer target, long position) throws IOException {
    int count;
    synchronized (this) {
      if (failure != null) {
        throw new IOException("The audio could not be made: " + failure.getMessage(), failure);
      }
      if (position >= written) {
        listeners.replace(listener, position);
        if (!complete && parked && mayRunAhead()) {
          parked = false;
          wake.run();
        }
        return complete ? -1 : 0;
      }
      int limit = (int) Math.min(target.remaining(), written - position);
      ByteBuffer slice = target.slice(target.position(), limit);
      count = file.read(slice, position);
      target.position(target.position() + Math.max(count, 0));
      listeners.replace(listener, position + count);
      if (!parked || !mayRunAhead()) {
        return count;
      }
      parked = false;
    }
    wake.run();
    return count;
  }

  /** Adds bytes; for the one who makes it. */
  void append(ByteBuffer bytes) throws IOException {
    long position;
    synchronized (this) {
      position = written;
    }
    int count = bytes.remaining();
    while (bytes.hasRemaining()) {
      position += file.write(bytes, position);
    }
    synchronized (this) {
      written += count;
    }
    announce();
  }

  /** Whether the maker may go on now; if not, it is woken when it may. */
  synchronized boolean goOnOrPark() {
    if (abandoned || mayRunAhead()) {
      return true;
    }
    parked = true;
    return false;
  }

  synchronized boolean abandoned() {
    return abandoned;
  }

  void finish() {
    synchronized (this) {
      complete = true;
      closeIfUnheard();
    }
    announce();
  }

  void fail(Throwable cause) {
    synchronized (this) {
      failure = cause;
      closeIfUnheard();
    }
    announce();
  }

  synchronized void closeQuietly() {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing is lost: the bytes were read or are not wanted any more.
      failure = failure == null ? e : failure;
    }
  }

  /** Who left while the last sentence was made can't close it: nobody else would. */
  private void closeIfUnheard() {
    if (listeners.isEmpty()) {
      abandoned = true;
      closeQuietly();
    }
  }

  private boolean mayRunAhead() {
    long foremost = listeners.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return written - foremost < LEAD;
  }

  private void announce() {
    Listener[] present;
    synchronized (this) {
      present = listeners.keySet().toArray(Listener[]::new);
    }
    for (Listener listener : present) {
      listener.progressed();
    }
  }
}
