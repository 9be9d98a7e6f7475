package dev.lectern.article.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Content-Type header says.
 *
 * @param name in lower case, without parameters
 * @param charset the label of the encoding; null when it isn't told
 */
record MediaType(String name, @Nullable String charset) {
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  static final String PLAIN = "text/plain";
  static final String PDF = "application/pdf";
  static final String EPUB = "application/epub+zip";

  /** By the start of the name; the reader knows these things by other names than programs do. */
  private static final Map<String, String> WORDS =
      Map.of(
          "application/json", "data for programs (JSON)",
          "application/zip", "a packed archive",
          "image/", "a picture",
          "audio/", "a sound recording",
          "video/", "a video");

  private static final Set<String> UNTOLD =
      Set.of("application/octet-stream", "binary/octet-stream", "application/download");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  static MediaType parse(String header) {
    Matcher charset = CHARSET.matcher(header);
    return new MediaType(
        header.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : null);
  }

  /** Many servers call a book, or a page that they don't know, a file of bytes. */
  boolean isUntold() {
    return name.isEmpty() || UNTOLD.contains(name);
  }

  boolean isHtml() {
    return name.equals(HTML) || name.equals(XHTML);
  }

  FetchException refusal() {
    String what =
        WORDS.entrySet().stream()
            .filter(word -> name.startsWith(word.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(name.endsWith("xml") ? "a feed or other data (XML)" : "a file of type " + name);
    return FetchException.page(
        "At this address is " + what + ". Lectern fetches web pages, texts, EPUB books and PDFs.");
  }
}
