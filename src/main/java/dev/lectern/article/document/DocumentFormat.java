package dev.lectern.article.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of documents that Lectern reads, and how each is known. */
public enum DocumentFormat {
  HTML(
      "a web page",
      List.of("html", "htm", "xhtml"),
      List.of("text/html", "application/xhtml+xml")),
  MARKDOWN(
      "Markdown", List.of("md", "markdown"), List.of("text/markdown", "text/x-markdown")),
  TEXT("a plain text", List.of("txt", "text"), List.of("text/plain")),
  EPUB("an EPUB book", List.of("epub"), List.of("application/epub+zip")),
  PDF("a PDF with text in it", List.of("pdf"), List.of("application/pdf"));

  private final String words;
  private final List<String> extensions;
  private final List<String> types;

  DocumentFormat(String words, List<String> extensions, List<String> types) {
    this.words = words;
    this.extensions = extensions;
    this.types = types;
  }

  /** By the media type, without parameters and in lower case. */
  public static Optional<DocumentFormat> ofType(String type) {
    return Arrays.stream(values()).filter(format -> format.types.contains(type)).findFirst();
  }

  /** By the ending of a file's name. */
  public static Optional<DocumentFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(end -> lower.endsWith("." + end)))
        .findFirst();
  }

  /** All formats in words: "a web page (.html, .htm), a plain text (.txt) or …". */
  public static String allowed() {
    List<String> all =
        Arrays.stream(values())
            .map(
                format ->
                    format.words
                        + format.extensions.stream()
                            .map(end -> "." + end)
                            .collect(Collectors.joining(", ", " (", ")")))
            .toList();
    return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
  }

  /** All endings and types, as the {@code accept} attribute of a file field takes them. */
  public static String accept() {
    return Arrays.stream(values())
        .flatMap(
            format ->
                Stream.concat(
                    format.extensions.stream().map(end -> "." + end), format.types.stream()))
        .collect(Collectors.joining(","));
  }
}
