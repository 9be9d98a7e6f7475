package dev.lectern.article.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The text of all members of a gzip stream (RFC 1952), one after the other. GZIPInputStream calls
 * itself once more for each of them, so that many would fill its stack.
 */
final class GzipMembers extends InputStream {
  private static final int GZIP_HEADER = 10;
  private static final int CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;

  /** Bytes behind a member: its checksum and its length. */
  private static final int TRAILER = 8;

  private static final int BUFFER = 2_048;

  private final PushbackInputStream packed;
  private final Inflater inflater = new Inflater(true);
  private Member member;

  /**
   * @throws IOException when the stream does not begin as such
   */
  GzipMembers(InputStream packed) throws IOException {
    this.packed = new PushbackInputStream(packed, BUFFER);
    if (!skipHeader(this.packed)) {
      throw new IOException("No gzip header");
    }
    this.member = new Member();
  }

  /** Gives back what it has read too much. */
  private final class Member extends InflaterInputStream {
    Member() {
      super(packed, inflater, BUFFER);
    }

    void giveBack() throws IOException {
      int rest = inflater.getRemaining();
      packed.unread(buf, len - rest, rest);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    while (most > 0) {
      int count = member.read(into, from, most);
      if (count >= 0) {
        return count;
      }
      member.giveBack();
      if (packed.readNBytes(TRAILER).length < TRAILER || !skipHeader(packed)) {
        return -1;
      }
      inflater.reset();
      member = new Member();
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }

  /** Whether another member begins here; what else follows one is padding. */
  private static boolean skipHeader(InputStream body) throws IOException {
    byte[] header = body.readNBytes(GZIP_HEADER);
    if (header.length < GZIP_HEADER || header[0] != 0x1f || header[1] != (byte) 0x8b) {
      return false;
    }
    int flags = header[3];
    if ((flags & EXTRA) != 0) {
      int length = body.read() | body.read() << 8;
      body.skipNBytes(Math.max(0, length));
    }
    for (int part : new int[] {NAME, COMMENT}) {
      if ((flags & part) != 0) {
        skipText(body);
      }
    }
    if ((flags & CHECKSUM) != 0) {
      body.skipNBytes(2);
    }
    return true;
  }

  private static void skipText(InputStream body) throws IOException {
    int unit;
    do {
      unit = body.read();
      if (unit < 0) {
        throw new EOFException();
      }
    } while (unit != 0);
  }
}
