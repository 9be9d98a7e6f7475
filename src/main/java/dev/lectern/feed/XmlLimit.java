package dev.lectern.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops at XML that would take more memory than its size lets expect, or is nested too deep. */
final class XmlLimit extends XMLFilterImpl {
  /** Elements and attributes. Feeds have some dozens for an entry; each takes some 200 bytes. */
  private static final int MOST = 200_000;

  /** Feeds have 4 levels; a text in XHTML, some dozens. What reads it calls itself for each. */
  private static final int DEEPEST = 200;

  /** The document is beyond a limit; the message says which. */
  static final class ExceededException extends SAXException {
    private static final long serialVersionUID = 1;

    ExceededException(String message) {
      super(message);
    }
  }

  private int count;
  private int depth;

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    count += 1 + attributes.getLength();
    depth++;
    if (count > MOST) {
      throw new ExceededException("has more than " + MOST + " elements and attributes.");
    }
    if (depth > DEEPEST) {
      throw new ExceededException("is nested more than " + DEEPEST + " levels deep.");
    }
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    depth--;
    super.endElement(uri, localName, name);
  }
}
