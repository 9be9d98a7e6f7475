package dev.lectern.article.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Makes text of a page's bytes, and turns away what holds none whatever its type claims. */
final class Body {
  private static final String PDF = "%PDF-";

  private final byte[] bytes;
  private final @Nullable MediaType type;

  /**
   * @param bytes unpacked
   * @param type a readable one; null when the server told none
   */
  Body(byte[] bytes, @Nullable MediaType type) {
    this.bytes = bytes;
    this.type = type;
  }

  FetchedPage page(URI address) {
    if (new String(bytes, 0, Math.min(PDF.length(), bytes.length), ISO_8859_1).equals(PDF)) {
      throw MediaType.parse("application/pdf").refusal();
    }
    String text = PageCharset.decode(bytes, type == null ? null : type.charset());
    if (text.isBlank()) {
      throw FetchException.page("The page at this address is empty.");
    }
    if (isBinary(text)) {
      throw FetchException.page("At this address is a file that holds no text.");
    }
    String name = type == null ? guess(text) : type.name();
    if (new MediaType(name, null).isHtml() && ScriptPage.is(text)) {
      throw FetchException.page(
          "This page shows its text only by script. Open it in your browser, and paste or send the"
              + " page from there.");
    }
    return new FetchedPage(address, name, text);
  }

  /** A stray control character is damage; files of other kinds are full of them. */
  private static boolean isBinary(String text) {
    long control = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return control * 100 > text.length();
  }

  private static String guess(String text) {
    return text.stripLeading().startsWith("<") ? MediaType.HTML : MediaType.PLAIN;
  }
}
