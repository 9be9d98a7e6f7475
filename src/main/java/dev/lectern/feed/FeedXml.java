package dev.lectern.feed;

import dev.lectern.article.extract.MendedXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.SAXException;
import org.xml.sax.XMLFilter;
import org.xml.sax.XMLReader;

/**
 * Parses the XML of feeds and lists of feeds: no document type is heeded, nothing is loaded from
 * elsewhere, and size and depth have limits. What is not well formed is mended first.
 */
final class FeedXml {
  /** An internal subset, which defines entities: feeds need none, attacks do. */
  private static final Pattern SUBSET = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");

  /** Where a document type may stand. */
  private static final int HEAD = 10_000;

  private static final XMLReaderJDOMFactory READERS =
      new XMLReaderJDOMFactory() {
        @Override
        public XMLReader createXMLReader() throws JDOMException {
          try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLFilter limit = new XmlLimit();
            limit.setParent(factory.newSAXParser().getXMLReader());
            return limit;
          } catch (ParserConfigurationException | SAXException e) {
            throw new JDOMException("This Java has no XML parser", e);
          }
        }

        @Override
        public boolean isValidating() {
          return XMLReaders.NONVALIDATING.isValidating();
        }
      };

  private FeedXml() {}

  /**
   * @param what the document should be, in words
   * @throws FeedException when it can't be read
   */
  static Document parse(String xml, String what) {
    String head = xml.substring(0, Math.min(HEAD, xml.length()));
    if (SUBSET.matcher(head).find()) {
      throw new FeedException(
          "This " + what + " defines XML entities, which Lectern does not read.");
    }
    try {
      return build(xml);
    } catch (JDOMException e) {
      refuseTooLarge(e, what);
    }
    try {
      return build(MendedXml.of(xml));
    } catch (JDOMException e) {
      refuseTooLarge(e, what);
      throw new FeedException("This is no " + what + ", or it is broken beyond mending.");
    }
  }

  private static Document build(String xml) throws JDOMException {
    try {
      return new SAXBuilder(READERS).build(new StringReader(xml));
    } catch (IOException e) {
      throw new IllegalStateException("a string is read without failure", e);
    }
  }

  private static void refuseTooLarge(JDOMException e, String what) {
    if (e.getCause() instanceof XmlLimit.ExceededException limit) {
      throw new FeedException("This " + what + " " + limit.getMessage());
    }
  }
}
