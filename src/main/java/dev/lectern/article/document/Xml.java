package dev.lectern.article.document;

import dev.lectern.article.fetch.PageCharset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

  private Xml() {}

  static Document parse(byte[] xml) {
    return Jsoup.parse(PageCharset.decode(xml, null), "", Parser.xmlParser().setMaxDepth(DEEPEST));
  }

  /** A document of a book, as the HTML that its elements mean. */
  static Document parseXhtml(byte[] xhtml) {
    String text = PageCharset.decode(xhtml, null);
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
}
