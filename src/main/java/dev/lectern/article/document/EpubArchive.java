package dev.lectern.article.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files packed in a book, unpacked one by one within limits. */
final class EpubArchive implements AutoCloseable {
  /**
   * Bytes of all the files that are read, pictures not among them: a Bible with notes has 10 MB.
   */
  static final long MOST_UNPACKED = 24L << 20;

  /** Files; encyclopedias have a few thousand. */
  static final int MOST_FILES = 20_000;

  private final ZipFile zip;
  private final Path copy;
  private final String called;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long unpacked;

  private EpubArchive(ZipFile zip, Path copy, String called) {
    this.zip = zip;
    this.copy = copy;
    this.called = called;
    zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /**
   * @throws DocumentException when the archive is broken or holds too many files
   */
  static EpubArchive open(DocumentFile file) {
    try {
      // The list of files stands at the end of an archive, which only a file can be read from.
      Path copy = Files.createTempFile("lectern-book-", ".epub");
      try {
        Files.write(copy, file.bytes());
        ZipFile zip = new ZipFile(copy.toFile());
        if (zip.size() <= MOST_FILES) {
          return new EpubArchive(zip, copy, file.called());
        }
        zip.close();
        throw new DocumentException(
            file.called() + " holds more than " + MOST_FILES + " files, the most of a book here.");
      } catch (ZipException | DocumentException e) {
        Files.delete(copy);
        throw e;
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw broken(file.called(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Books were made on systems whose names of files differ in case or in composed letters where
   * their references don't, and some with the backslashes of others.
   */
  private static String key(String path) {
    return Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }

  /** The path of a file with this ending, the shortest where there are more. */
  Optional<String> pathEnding(String ending) {
    return entries.keySet().stream()
        .filter(path -> path.endsWith(ending))
        .min(Comparator.comparing(String::length).thenComparing(path -> path));
  }

  /** How messages call the book. */
  String called() {
    return called;
  }

  boolean has(String path) {
    return entries.containsKey(key(path));
  }

  /**
   * @param path from the root of the archive
   * @throws DocumentException when the file is broken, or the book is too large unpacked
   */
  Optional<byte[]> file(String path) {
    ZipEntry entry = entries.get(key(path));
    if (entry == null) {
      return Optional.empty();
    }
    long left = MOST_UNPACKED - unpacked;
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) left + 1);
      if (bytes.length > left) {
        throw new DocumentException(
            called
                + " is larger than "
                + (MOST_UNPACKED >> 20)
                + " MB unpacked, the most of a book here.");
      }
      unpacked += bytes.length;
      return Optional.of(bytes);
    } catch (IOException e) {
      throw broken(called, e);
    }
  }

  /** The path that a reference in a file means, without its fragment. */
  static String resolve(String from, String reference) {
    String path = reference.replaceFirst("#.*", "").replace('\\', '/');
    if (path.isEmpty()) {
      return from;
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    try {
      // In a path a plus is a plus.
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that encodes nothing stands for itself.
    }
    String joined = path.startsWith("/") ? path : "/" + folder + path;
    return Path.of(joined).normalize().toString().substring(1);
  }

  private static DocumentException broken(String called, Exception e) {
    return new DocumentException(
        called + " is broken: it can't be unpacked. Get it anew, or from another place.", e);
  }

  @Override
  public void close() {
    try {
      zip.close();
      Files.delete(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
