package dev.lectern.article.fetch;

import java.util.Set;

/** What is looked for at an address. */
enum Wanted {
  /** What Lectern can read aloud. */
  PAGE("text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.1"),

  /** A feed, whatever its server calls it; or a page that says where its feed is. */
  FEED(
      "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1");

  private static final Set<String> READABLE =
      Set.of(
          MediaType.HTML,
          MediaType.XHTML,
          MediaType.PLAIN,
          "text/markdown",
          "text/x-markdown",
          MediaType.PDF,
          MediaType.EPUB);

  private static final Set<String> BESIDE_XML =
      Set.of(MediaType.HTML, MediaType.PLAIN, "application/octet-stream");

  private final String accepted;

  Wanted(String accepted) {
    this.accepted = accepted;
  }

  /** The Accept header. */
  String accepted() {
    return accepted;
  }

  boolean takes(MediaType type) {
    String name = type.name();
    return switch (this) {
      case PAGE -> READABLE.contains(name);
      case FEED -> name.endsWith("xml") || BESIDE_XML.contains(name);
    };
  }
}
