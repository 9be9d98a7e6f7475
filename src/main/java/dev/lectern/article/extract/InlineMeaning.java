package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.Span;
import dev.lectern.article.math.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element says of the text inside it.
 *
 * @param value see {@link Span.Kind}
 */
record InlineMeaning(Span.Kind kind, String value) {
  /** RFC 5646, 2.1: a language of two to eight letters, then subtags of one to eight characters. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static InlineMeaning of(Span.Kind kind) {
    return new InlineMeaning(kind, "");
  }

  /** All that the element says of its text, the outermost first. */
  static List<InlineMeaning> of(Element element) {
    String note = Notes.ofNote(element);
    if (note != null) {
      return List.of(new InlineMeaning(Span.Kind.NOTE, note));
    }
    Formula formula = Formulas.in(element);
    if (formula != null) {
      InlineMeaning said = new InlineMeaning(Span.Kind.MATH, formula.words());
      return formula.markup().isEmpty()
          ? List.of(said)
          : List.of(said, new InlineMeaning(Span.Kind.MATHML, formula.markup()));
    }
    List<InlineMeaning> said = new ArrayList<>();
    // Most elements have no attribute, and a page has a hundred thousand of them.
    if (element.attributesSize() > 0) {
      language(element).ifPresent(said::add);
      direction(element).ifPresent(said::add);
    }
    byName(element).ifPresent(said::add);
    return said;
  }

  private static Optional<InlineMeaning> byName(Element element) {
    return switch (element.normalName()) {
      case "em", "i", "cite", "dfn" -> Optional.of(of(Span.Kind.EMPHASIS));
      case "strong", "b", "summary" -> Optional.of(of(Span.Kind.STRONG));
      case "sup" -> Optional.of(of(Span.Kind.SUPERSCRIPT));
      case "sub" -> Optional.of(of(Span.Kind.SUBSCRIPT));
      case "code", "kbd", "samp", "var", "tt" -> Optional.of(of(Span.Kind.CODE));
      case "abbr", "acronym" -> expansion(Whitespace.fold(element.attr("title")));
      case "a" -> link(element);
      default -> Optional.empty();
    };
  }

  private static Optional<InlineMeaning> expansion(String expansion) {
    return expansion.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineMeaning(Span.Kind.ABBREVIATION, expansion));
  }

  /** The language that the element gives its text by an attribute of its own. */
  private static Optional<InlineMeaning> language(Element element) {
    if (!element.hasAttr("lang")) {
      return Optional.empty();
    }
    String tag = element.attr("lang").strip().replace('_', '-');
    return TAG.matcher(tag).matches()
        ? Optional.of(new InlineMeaning(Span.Kind.LANGUAGE, tag))
        : Optional.empty();
  }

  /** What {@link PartDirections} left. */
  private static Optional<InlineMeaning> direction(Element element) {
    String direction = element.attr("dir");
    return direction.equals("ltr") || direction.equals("rtl") || direction.equals("auto")
        ? Optional.of(new InlineMeaning(Span.Kind.DIRECTION, direction))
        : Optional.empty();
  }

  /** Links within the page lead nowhere here: its ids are not kept. */
  private static Optional<InlineMeaning> link(Element element) {
    if (element.attr("href").startsWith("#")) {
      return Optional.empty();
    }
    String address = LinkAddress.of(element);
    return Addresses.isLink(address)
        ? Optional.of(new InlineMeaning(Span.Kind.LINK, address))
        : Optional.empty();
  }
}
