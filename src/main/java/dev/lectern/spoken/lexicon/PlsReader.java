package dev.lectern.spoken.lexicon;

import java.io.InputStream;

/** Reads a W3C Pronunciation Lexicon (PLS 1.0). */
public final class PlsReader {
  private PlsReader() {}

  /**
   * The entries of the document, one for each grapheme.
   *
   * @throws LexiconException when it is malformed; the message says where and what is allowed
   */
  public static Lexicon read(String document) {
    throw new UnsupportedOperationException(document);
  }

  /** As {@link #read(String)}, in the encoding that the document declares. */
  public static Lexicon read(InputStream document) {
    throw new UnsupportedOperationException(document.toString());
  }
}
