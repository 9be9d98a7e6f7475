package dev.lectern.http.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The token that lets people elsewhere add and change: only its hash is kept, so it is shown when
 * it is made and never again. The file is read anew when it was replaced, also by a command while
 * the service runs.
 */
public final class TokenFile {
  /** By it, tools that look for leaked secrets know one. */
  private static final String PREFIX = "lectern_";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}\\s*");

  private final Path file;
  private @Nullable Object read;
  private String hash = "";

  /**
   * @param data folder of the library
   */
  public TokenFile(Path data) {
    this.file = data.resolve("access").resolve("token");
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Makes a token, which takes the place of the one before.
   *
   * @return the token itself, which nothing else knows
   */
  public String renew() throws IOException {
    String token = PREFIX + Secret.draw();
    PrivateFile.write(file, Secret.hash(token) + "\n");
    return token;
  }

  boolean matches(String token) throws IOException {
    String known = hash();
    return !known.isEmpty() && Secret.same(known, Secret.hash(token));
  }

  /**
   * What is kept of the token; empty where none was made.
   *
   * @throws IOException when the file can't be read or holds something else; the message says so
   */
  synchronized String hash() throws IOException {
    Object found = state();
    if (found == null) {
      return "";
    }
    if (!found.equals(read)) {
      String text = PrivateFile.read(file);
      if (!HASH.matcher(text).matches()) {
        throw new IOException(
            "The file " + file + " is damaged. Make another token: lectern token --new");
      }
      hash = text.strip();
      read = found;
    }
    return hash;
  }

  private @Nullable Object state() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(now.lastModifiedTime(), now.fileKey());
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** A replaced file has another time, and on most disks another key. */
  private record State(FileTime modified, @Nullable Object key) {}
}
