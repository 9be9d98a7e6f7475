package dev.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A temporary folder that goes with its use. */
record ScratchFolder(Path path) implements AutoCloseable {
  ScratchFolder() throws IOException {
    this(Files.createTempDirectory("lectern-say"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(path);
  }
}
