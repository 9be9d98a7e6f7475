package dev.lectern.http.page;

import dev.lectern.article.Addresses;
import dev.lectern.article.Span;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The element that says in HTML what a span is. */
final class SpanElement {
  private SpanElement() {}

  static Element append(Span span, Element into) {
    return switch (span.kind()) {
      case LANGUAGE -> language(into, span.value());
      case EMPHASIS -> into.appendElement("em");
      case STRONG -> into.appendElement("strong");
      case DIRECTION -> into.appendElement("span").attr("dir", span.value());
      case MATHML -> into.appendElement("span");
      case SUPERSCRIPT, NOTE -> into.appendElement("sup");
      case SUBSCRIPT -> into.appendElement("sub");
      case CODE -> into.appendElement("code");
      case ABBREVIATION -> into.appendElement("abbr").attr("title", span.value());
      case MATH ->
          into.appendElement("span")
              .addClass("formula")
              .attr("role", "math")
              .attr("aria-label", span.value());
      case LINK -> link(into, span.value());
    };
  }

  /** Checked here too: the page is the last to see an address before the browser. */
  private static Element link(Element into, String address) {
    return Addresses.isLink(address)
        // noreferrer: the site linked to need not know what is read here.
        ? into.appendElement("a").attr("href", address).attr("rel", "noreferrer")
        : into.appendElement("span");
  }

  static Element language(Element into, String tag) {
    Element element = into.appendElement("span").attr("lang", tag);
    return isRightToLeft(tag) ? element.attr("dir", "rtl") : element;
  }

  private static boolean isRightToLeft(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb", "syr" -> true;
      default -> false;
    };
  }
}
