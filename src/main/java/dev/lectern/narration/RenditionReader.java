package dev.lectern.narration;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stretch of a rendition without blocking. For one thread at a time; close it, or its
 * recording goes on.
 */
public final class RenditionReader implements Closeable, Recording.Listener {
  private final Studio studio;
  private final List<Part> parts;
  private final Runnable readable;
  private long remaining;

  /** The part that is read, and where in it. */
  private int index;

  private long offset;
  private @Nullable Recording recording;

  RenditionReader(Studio studio, List<Part> parts, long from, long to, Runnable readable) {
    this.studio = studio;
    this.parts = parts;
    this.readable = readable;
    this.remaining = to - from;
    this.offset = from;
    while (index < parts.size() && offset >= parts.get(index).size()) {
      offset -= parts.get(index).size();
      index++;
    }
  }

  /**
   * Reads into the target.
   *
   * @return bytes read; 0 when there is nothing yet, {@code readable} will be called; -1 at the end
   * @throws IOException when the audio could not be made
   */
  public int read(ByteBuffer target) throws IOException {
    while (index < parts.size() && remaining > 0) {
      int count = parts.get(index) instanceof Part.Body body ? record(body, target) : copy(target);
      if (count >= 0) {
        offset += count;
        remaining -= count;
        return count;
      }
      leave();
      index++;
      offset = 0;
    }
    leave();
    return -1;
  }

  private int copy(ByteBuffer target) {
    byte[] bytes = ((Part.Fixed) parts.get(index)).bytes();
    int count = (int) Math.min(Math.min(bytes.length - offset, target.remaining()), remaining);
    if (count == 0) {
      return -1;
    }
    target.put(bytes, (int) offset, count);
    return count;
  }

  private int record(Part.Body body, ByteBuffer target) throws IOException {
    Recording current = recording;
    if (current == null) {
      current = studio.listen(body.take(), this, offset);
      recording = current;
    }
    ByteBuffer slice =
        target.slice(target.position(), (int) Math.min(target.remaining(), remaining));
    int count = current.read(this, slice, offset);
    target.position(target.position() + Math.max(count, 0));
    return count;
  }

  @Override
  public void progressed() {
    readable.run();
  }

  @Override
  public void close() {
    leave();
    index = parts.size();
  }

  private void leave() {
    Recording current = recording;
    recording = null;
    if (current != null) {
      current.leave(this);
    }
  }
}
