package dev.lectern.http.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the user who runs this service can read. */
final class PrivateFile {
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private PrivateFile() {}

  /** Whatever bytes are in it: what is no text is seen to be none of ours. */
  static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  /** Replaces the file, all of it or not at all. */
  static void write(Path file, String text) throws IOException {
    Path folder = folder(file);
    // Readable by the owner only, as the JDK makes temporary files.
    Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      Files.writeString(part, text);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.getFileStore(parent == null ? folder : parent).supportsFileAttributeView("posix")
        ? Files.createDirectory(folder, OWNER_ONLY)
        : Files.createDirectory(folder);
  }
}
