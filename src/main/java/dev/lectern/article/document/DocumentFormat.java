package dev.lectern.article.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of documents that Lectern reads, and how each is known. */
public enum DocumentFormat {
  HTML("a web page", "html htm xhtml", "text/html application/xhtml+xml"),
  MARKDOWN("Markdown", "md markdown", "text/markdown text/x-markdown"),
  TEXT("a plain text", "txt text", "text/plain"),
  EPUB("an EPUB book", "epub", "application/epub+zip"),
  PDF("a PDF with text in it", "pdf", "application/pdf");

  private final String words;
  private final String extensions;
  private final String types;

  /**
   * @param words for a reader
   * @param extensions of files, spaces between
   * @param types media types, spaces between
   */
  DocumentFormat(String words, String extensions, String types) {
    this.words = words;
    this.extensions = extensions;
    this.types = types;
  }

  private Stream<String> extensions() {
    return Arrays.stream(extensions.split(" ", -1)).map(extension -> "." + extension);
  }

  private Stream<String> types() {
    return Arrays.stream(types.split(" ", -1));
  }

  /** By the media type, without parameters and in lower case. */
  public static Optional<DocumentFormat> ofType(String type) {
    return Arrays.stream(values())
        .filter(format -> format.types().anyMatch(type::equals))
        .findFirst();
  }

  /** By the ending of a file's name. */
  public static Optional<DocumentFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** All formats in words: "a web page (.html, .htm), a plain text (.txt) or …". */
  public static String allowed() {
    List<String> all =
        Arrays.stream(values())
            .map(
                format ->
                    format.words + format.extensions().collect(Collectors.joining(", ", " (", ")")))
            .toList();
    return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
  }

  /** All endings and types, as the {@code accept} attribute of a file field takes them. */
  public static String accept() {
    return Arrays.stream(values())
        .flatMap(format -> Stream.concat(format.extensions(), format.types()))
        .collect(Collectors.joining(","));
  }
}
