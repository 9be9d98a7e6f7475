package dev.lectern.article.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes a page of a server's bytes, and turns away what holds no text whatever its type claims. */
final class Body {
  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\003\004";

  private static final String FROM_BROWSER =
      " Open it in your browser, and paste or send the page from there.";

  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 256;

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
    if (begins(PDF)) {
      return new FetchedPage(address, MediaType.PDF, bytes, null);
    }
    if (begins(ZIP) && (type == null || type.name().equals(MediaType.EPUB))) {
      return new FetchedPage(address, MediaType.EPUB, bytes, null);
    }
    String charset = type == null ? null : type.charset();
    String text = PageCharset.decode(bytes, charset);
    if (text.isBlank()) {
      throw FetchException.page("The page at this address is empty.");
    }
    if (isBinary(text)) {
      throw FetchException.page("At this address is a file that holds no text.");
    }
    String name = type == null ? guess(text) : type.name();
    if (new MediaType(name, null).isHtml()) {
      requireText(text);
    }
    return new FetchedPage(address, name, bytes, charset);
  }

  private static void requireText(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    if (TeaserPage.is(page)) {
      throw FetchException.page(
          "The site shows only the beginning of this article to those who do not subscribe."
              + FROM_BROWSER);
    }
    if (ScriptPage.is(page)) {
      throw FetchException.page("This page shows its text only by script." + FROM_BROWSER);
    }
  }

  private boolean begins(String mark) {
    return new String(bytes, 0, Math.min(mark.length(), bytes.length), ISO_8859_1).equals(mark);
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
