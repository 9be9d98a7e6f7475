package dev.lectern.http;

import dev.lectern.article.fetch.PageCharset;
import io.vertx.ext.web.FileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The text of a file that a reader sent.
 *
 * @param html whether it is a web page, by its name or its type
 */
record UploadedText(String text, boolean html) {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");
  private static final Pattern PLAIN = Pattern.compile("(?i).*\\.txt");
  private static final String ALLOWED =
      "Allowed are web pages (.html, .htm) and plain texts (.txt).";

  /**
   * Reads the file; blocks.
   *
   * @throws ProblemException when it is neither a web page nor a plain text
   */
  static UploadedText read(FileUpload file) {
    String name = file.fileName();
    boolean html = PAGE.matcher(name).matches() || file.contentType().equals("text/html");
    if (!html && !PLAIN.matcher(name).matches() && !file.contentType().equals("text/plain")) {
      throw new ProblemException(
          422, "The file \"" + name + "\" is no text that Lectern can read. " + ALLOWED);
    }
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file.uploadedFileName()));
      String text = PageCharset.decode(bytes, null);
      if (text.indexOf('\0') >= 0) {
        throw new ProblemException(
            422, "The file \"" + name + "\" holds no text, whatever its name says. " + ALLOWED);
      }
      return new UploadedText(text, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
