package dev.lectern.article.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The absolute address of a link. Menus have hundreds, and resolving them all by the parser takes
 * longer than reading their text: what needs no more than the page's host goes before.
 */
final class LinkAddress {
  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#:\\s]+");

  private LinkAddress() {}

  /** Empty where it has none. */
  static String of(Element link) {
    String href = link.attr("href");
    if (isPlain(href)) {
      if (href.startsWith("/") && !href.startsWith("//")) {
        var origin = ORIGIN.matcher(link.baseUri());
        return origin.lookingAt() && hasNoPort(link.baseUri(), origin.end())
            ? origin.group() + href
            : link.absUrl("href");
      }
      var origin = ORIGIN.matcher(href);
      if (origin.lookingAt() && hasNoPort(href, origin.end())) {
        return href;
      }
    }
    return link.absUrl("href");
  }

  /** A port may be wrong. */
  private static boolean hasNoPort(String address, int end) {
    return end == address.length() || address.charAt(end) != ':';
  }

  /** Whether no character is to be left out of it and no step of its path leads up. */
  private static boolean isPlain(String href) {
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '\\') {
        return false;
      }
    }
    return !href.contains("/.");
  }
}
