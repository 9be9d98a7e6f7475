package dev.lectern.article.fetch;

import java.io.ByteArrayInputStream;
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
      case "gzip", "x-gzip" -> new GzipMembers(body);
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

  /** Some servers send the bare stream, without the header that the standard asks for. */
  private static boolean hasZlibHeader(InputStream body) throws IOException {
    body.mark(2);
    int header = body.read() << 8 | body.read();
    body.reset();
    return (header & 0x0f00) == 0x0800 && header % 31 == 0;
  }
}
