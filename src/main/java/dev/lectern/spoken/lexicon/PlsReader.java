package dev.lectern.spoken.lexicon;

import static dev.lectern.spoken.lexicon.LexiconException.Part.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a W3C Pronunciation Lexicon (PLS 1.0). Of the pronunciations of a lexeme the first
 * preferred one counts, else the first; what holds no pronunciation (meta, metadata, example) is
 * passed over.
 */
public final class PlsReader {
  /** Characters or bytes of a document: more than 5,000 entries of usual length take. */
  public static final int MAX_SIZE = 1 << 20;

  private static final String ALPHABETS =
      "Allowed are ipa (the International Phonetic Alphabet) and "
          + Pls.CMU
          + " (the phones of the CMU dictionary)";

  private final XMLStreamReader xml;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable String alphabet;

  private PlsReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The entries of the document, one for each grapheme.
   *
   * @throws LexiconException when it is malformed; the message says where and what is allowed
   */
  public static Lexicon read(String document) {
    limit(document.length(), "characters");
    try {
      return read(factory().createXMLStreamReader(new StringReader(document)));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** As {@link #read(String)}, in the encoding that the document declares. */
  public static Lexicon read(byte[] document) {
    limit(document.length, "bytes");
    try {
      return read(factory().createXMLStreamReader(new ByteArrayInputStream(document)));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static Lexicon read(XMLStreamReader xml) throws XMLStreamException {
    return new PlsReader(xml).lexicon();
  }

  private Lexicon lexicon() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw fault("A document type is not allowed in a lexicon; leave the <!DOCTYPE> out");
      }
    }
    if (!Pls.NAMESPACE.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("lexicon")) {
      throw fault(
          "The document's element is <"
              + xml.getLocalName()
              + ">; it must be <lexicon version=\"1.0\" xmlns=\""
              + Pls.NAMESPACE
              + "\">");
    }
    if (!"1.0".equals(xml.getAttributeValue(null, "version"))) {
      throw fault("The lexicon's version must be \"1.0\"");
    }
    alphabet = xml.getAttributeValue(null, "alphabet");
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (isElement("lexeme")) {
        lexeme();
      } else {
        passOver("lexeme, meta, metadata");
      }
    }
    while (xml.hasNext()) {
      xml.next();
    }
    try {
      return Lexicon.of(entries);
    } catch (LexiconException e) {
      throw placed(e);
    }
  }

  private void lexeme() throws XMLStreamException {
    Location place = xml.getLocation();
    boolean regex = Pls.hasRole(xml, Pls.REGEX);
    boolean ignoreCase = Pls.hasRole(xml, Pls.IGNORE_CASE);
    List<String> graphemes = new ArrayList<>();
    Pronunciation first = null;
    Pronunciation preferred = null;
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (isElement("grapheme")) {
        graphemes.add(text());
      } else if (isElement("phoneme") || isElement("alias")) {
        boolean prefer = isPreferred();
        Pronunciation said = pronunciation(graphemes);
        first = first == null ? said : first;
        preferred = preferred == null && prefer ? said : preferred;
      } else {
        passOver("grapheme, phoneme, alias, example");
      }
    }
    Pronunciation said = preferred == null ? first : preferred;
    if (graphemes.isEmpty()) {
      throw fault("A lexeme has no grapheme; write what it is about in <grapheme>", place);
    }
    if (said == null) {
      throw fault("The lexeme \"" + graphemes.get(0) + "\" needs a <phoneme> or an <alias>", place);
    }
    Entry.Kind kind = regex ? Entry.Kind.REGEX : Entry.Kind.WORD;
    for (String grapheme : graphemes) {
      try {
        entries.add(new Entry(grapheme, kind, !ignoreCase, said));
      } catch (LexiconException e) {
        throw e.at(place.getLineNumber(), place.getColumnNumber());
      }
    }
  }

  private Pronunciation pronunciation(List<String> graphemes) throws XMLStreamException {
    Location place = xml.getLocation();
    boolean alias = isElement("alias");
    String own = xml.getAttributeValue(null, "alphabet");
    String used = own == null ? alphabet : own;
    if (!alias && used == null) {
      throw fault("The phoneme has no alphabet, and the lexicon names none. " + ALPHABETS);
    }
    if (!alias && !Pls.IPA.equals(used) && !Pls.CMU.equals(used)) {
      throw fault("The alphabet \"" + used + "\" is unknown. " + ALPHABETS);
    }
    String text = text();
    try {
      if (alias) {
        return new Pronunciation.Alias(text);
      }
      return Pls.IPA.equals(used) ? Pronunciation.ipa(text) : Pronunciation.cmu(text);
    } catch (LexiconException e) {
      LexiconException named = graphemes.isEmpty() ? e : e.in(graphemes.get(0));
      throw named.at(place.getLineNumber(), place.getColumnNumber());
    }
  }

  private boolean isPreferred() {
    String prefer = xml.getAttributeValue(null, "prefer");
    if (prefer != null && !prefer.equals("true") && !prefer.equals("false")) {
      throw fault("\"prefer\" is \"" + prefer + "\"; allowed are true and false");
    }
    return "true".equals(prefer);
  }

  private boolean isElement(String name) {
    return Pls.NAMESPACE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name);
  }

  private String text() throws XMLStreamException {
    return xml.getElementText().strip();
  }

  private void passOver(String allowed) throws XMLStreamException {
    String name = xml.getLocalName();
    boolean known = !Pls.NAMESPACE.equals(xml.getNamespaceURI()) || Pls.PASSED_OVER.contains(name);
    if (!known) {
      throw fault("The element <" + name + "> is not allowed here; allowed are " + allowed);
    }
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private LexiconException fault(String message) {
    return fault(message, xml.getLocation());
  }

  private static LexiconException fault(String message, Location place) {
    return new LexiconException(DOCUMENT, message + ".")
        .at(place.getLineNumber(), place.getColumnNumber());
  }

  private LexiconException placed(LexiconException e) {
    return e.at(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
  }

  private static LexiconException malformed(XMLStreamException e) {
    // The parser puts its own place before its message.
    String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*\\nMessage: ", "");
    LexiconException fault =
        new LexiconException(DOCUMENT, "This is not well-formed XML: " + message.strip());
    Location place = e.getLocation();
    return place == null ? fault : fault.at(place.getLineNumber(), place.getColumnNumber());
  }

  private static void limit(int size, String unit) {
    if (size > MAX_SIZE) {
      throw new LexiconException(
          DOCUMENT, "The lexicon has " + size + " " + unit + "; allowed are " + MAX_SIZE + ".");
    }
  }
}
