package dev.lectern.http;

import dev.lectern.article.document.DocumentFile;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that a reader sent.
 *
 * @param name empty where none was told
 * @param content reads it; blocks
 */
record UploadedFile(String name, String type, Supplier<byte[]> content) {
  /** From a form; it lies on the disk as long as its request is answered. */
  static UploadedFile of(FileUpload file) {
    Path path = Path.of(file.uploadedFileName());
    return new UploadedFile(file.fileName(), file.contentType(), () -> read(path));
  }

  /** The whole body of a request. */
  static UploadedFile of(Buffer body, String type) {
    return new UploadedFile("", type, body::getBytes);
  }

  DocumentFile document() {
    return new DocumentFile(content.get(), name, type);
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
