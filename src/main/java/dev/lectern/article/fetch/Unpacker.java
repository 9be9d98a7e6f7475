package dev.lectern.article.fetch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes a Content-Encoding, up to a size. */
final class Unpacker {
  /** What may be asked for. */
  static final String ACCEPTED = "gzip, deflate";

  private static final int GZIP_HEADER = 10;
  private static final int CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;

  private final int most;

  /**
   * @param most bytes that may come out
   */
  Unpacker(int most) {
    this.most = most;
  }

  byte[] unpack(byte[] body, @Nullable String encoding) {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    try (InputStream unpacked = open(new ByteArrayInputStream(body), name)) {
      byte[] bytes = unpacked.readNBytes(most);
      if (unpacked.read() >= 0) {
        throw tooBig(most);
      }
      return bytes;
    } catch (IOException e) {
      throw FetchException.server("The page arrived damaged: its packing is broken. Try again.");
    }
  }

  static FetchException tooBig(int most) {
    return FetchException.page(
        "The page is bigger than " + (most >> 20) + " megabytes, the most that Lectern fetches.");
  }

  private static InputStream open(InputStream body, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> {
        skipGzipHeader(body);
        yield inflate(body, true);
      }
      case "deflate" -> inflate(body, !hasZlibHeader(body));
      default ->
          throw FetchException.server(
              "The site packed the page in a way that Lectern did not ask for (" + encoding + ").");
    };
  }

  private static InputStream inflate(InputStream body, boolean raw) {
    Inflater inflater = new Inflater(raw);
    return new InflaterInputStream(body, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /** By hand, since GZIPInputStream calls itself once more for each member of a packed body. */
  private static void skipGzipHeader(InputStream body) throws IOException {
    byte[] header = body.readNBytes(GZIP_HEADER);
    if (header.length < GZIP_HEADER || header[0] != 0x1f || header[1] != (byte) 0x8b) {
      throw new IOException("No gzip header");
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

  /** Some servers send the bare stream, without the header that the standard asks for. */
  private static boolean hasZlibHeader(InputStream body) throws IOException {
    body.mark(2);
    int header = body.read() << 8 | body.read();
    body.reset();
    return (header & 0x0f00) == 0x0800 && header % 31 == 0;
  }
}
