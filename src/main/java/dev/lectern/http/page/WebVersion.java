package dev.lectern.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lectern.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The version of the files in {@code web/}: it stands in their addresses, so that a browser may
 * keep them for good. It is in the path, for a script's imports to have it by being relative.
 */
public final class WebVersion {
  /** The first digits of the digest of all files' names and bytes, in hexadecimal. */
  public static final String VALUE = read();

  /** 48 bits: releases that a browser has seen do not share a version by chance. */
  private static final int HEX_DIGITS = 12;

  private static final String FOLDER = "/dev/lectern/web";

  private WebVersion() {}

  private static String read() {
    try {
      // Of a file in it: not every jar names its folders.
      URI uri =
          Objects.requireNonNull(WebVersion.class.getResource(FOLDER + "/frame.html")).toURI();
      if (!uri.getScheme().equals("jar")) {
        return digest(Path.of(uri.resolve(".")));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return digest(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the files of web/ cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has an address that is none", e);
    }
  }

  private static String digest(Path folder) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path file : filesIn(folder)) {
      // Names of a folder on Windows have another separator.
      all.writeBytes(folder.relativize(file).toString().replace('\\', '/').getBytes(UTF_8));
      all.writeBytes(Files.readAllBytes(file));
    }
    return Sha256.hex(all.toByteArray()).substring(0, HEX_DIGITS);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
