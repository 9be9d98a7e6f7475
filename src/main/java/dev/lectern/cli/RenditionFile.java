package dev.lectern.cli;

import dev.lectern.narration.Rendition;
import dev.lectern.narration.RenditionReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;

/** Writes a rendition to a file: the whole of it or nothing. */
final class RenditionFile {
  private static final int CHUNK = 256 << 10;

  private final Rendition rendition;
  private final ProgressBar progress;

  RenditionFile(Rendition rendition, ProgressBar progress) {
    this.rendition = rendition;
    this.progress = progress;
  }

  void write(Path file) throws IOException, InterruptedException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      copy(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void copy(Path file) throws IOException, InterruptedException {
    long whole = rendition.length().orElse(0);
    Semaphore readable = new Semaphore(0);
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    long done = 0;
    try (OutputStream out = Files.newOutputStream(file);
        RenditionReader reader = rendition.open(0, Long.MAX_VALUE, readable::release)) {
      for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk.clear())) {
        if (count == 0) {
          readable.acquire();
          readable.drainPermits();
        }
        out.write(chunk.array(), 0, count);
        done += count;
        progress.show(done, whole);
      }
      progress.show(1, 1);
    }
  }
}
