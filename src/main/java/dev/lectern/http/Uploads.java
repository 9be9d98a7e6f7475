package dev.lectern.http;

import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files that readers send lie while their request is answered. */
final class Uploads {
  private Uploads() {}

  /**
   * Takes in bodies with files; each file is deleted with the end of its request.
   *
   * @param limit most bytes of one body
   */
  static BodyHandler body(long limit) {
    try {
      // Made anew and for this user only: names in a shared folder could be foreseen.
      Path folder = Files.createTempDirectory("lectern-uploads-");
      folder.toFile().deleteOnExit();
      return BodyHandler.create(folder.toString())
          .setBodyLimit(limit)
          .setDeleteUploadedFilesOnEnd(true);
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for uploads can be made", e);
    }
  }
}
