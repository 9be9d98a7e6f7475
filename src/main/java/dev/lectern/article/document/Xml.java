package dev.lectern.article.document;

import dev.lectern.article.fetch.PageCharset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Parses the XML of books, well formed or not; it knows no external entity to follow. */
final class Xml {
  /** Open elements; the parser closes what goes deeper. */
  private static final int DEEPEST = 256;

  /** An HTML parser takes {@code <title/>} or {@code <a id="x"/>} as open to the end. */
  private static final Pattern EMPTY_ELEMENT =
      Pattern.compile(
          "<(?!(?i:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\\b)"
              + "([A-Za-z][\\w:.-]*+)((?:\\s[^<>]*+)?)(?<=/)>");

  /** With declarations inside, at whose first tag an HTML parser takes the doctype for ended. */
  private static final Pattern DOCTYPE =
      Pattern.compile("(?i)<!DOCTYPE[^>\\[]*+\\[((?:[^\\]\"']|\"[^\"]*+\"|'[^']*+')*+)\\]\\s*+>");

  /** An entity of a plain text; one that lies elsewhere, or holds others, is left as it stands. */
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s++([\\w.-]++)\\s++[\"']((?:[^\"'&<%]|&#\\w++;)*+)[\"']\\s*+>");

  private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]++);");

  /** Characters of an entity: a name or a phrase. Longer ones are made to fill the memory. */
  private static final int LONGEST_ENTITY = 200;

  /** Some tools write HTML's elements with a prefix for its namespace. */
  private static final Pattern PREFIXED_ROOT = Pattern.compile("<([\\w-]{1,20}):html[\\s>]");

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

  private Xml() {}

  /** Elements and attributes have their local names: each tool chooses prefixes of its own. */
  static Document parse(byte[] xml) {
    Document document =
        Jsoup.parse(PageCharset.decode(xml, null), "", Parser.xmlParser().setMaxDepth(DEEPEST));
    for (Element element : document.getAllElements()) {
      int colon = element.tagName().indexOf(':');
      if (colon >= 0) {
        element.tagName(element.tagName().substring(colon + 1));
      }
    }
    return document;
  }

  /** A document of a book, as the HTML that its elements mean. */
  static Document parseXhtml(byte[] xhtml) {
    String text = withoutPrefix(withoutDoctype(PageCharset.decode(xhtml, null)));
    text =
        CDATA
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(Entities.escape(found.group(1))));
    text =
        EMPTY_ELEMENT
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "<"
                            + found.group(1)
                            + found.group(2).replaceFirst("/$", "")
                            + "></"
                            + found.group(1)
                            + ">"));
    return Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  private static String withoutDoctype(String text) {
    Matcher doctype = DOCTYPE.matcher(text);
    if (!doctype.find()) {
      return text;
    }
    Map<String, String> entities = new HashMap<>();
    Matcher entity = ENTITY.matcher(doctype.group(1));
    while (entity.find()) {
      if (entity.group(2).length() <= LONGEST_ENTITY) {
        entities.putIfAbsent(entity.group(1), entity.group(2));
      }
    }
    String rest = text.substring(0, doctype.start()) + text.substring(doctype.end());
    return entities.isEmpty()
        ? rest
        : REFERENCE
            .matcher(rest)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(entities.getOrDefault(found.group(1), found.group())));
  }

  private static String withoutPrefix(String text) {
    Matcher root = PREFIXED_ROOT.matcher(text);
    return root.find() ? text.replaceAll("(</?)" + Pattern.quote(root.group(1)) + ":", "$1") : text;
  }
}
