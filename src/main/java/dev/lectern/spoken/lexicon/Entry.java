package dev.lectern.spoken.lexicon;

/**
 * How one written form is said.
 *
 * @param written the word, phrase or regular expression, 1 to {@value #MAX_CHARACTERS} characters
 * @param kind how it is found; a word with a space in it is a phrase, and the other way round
 * @param caseSensitive whether capitals must be as written
 */
public record Entry(String written, Kind kind, boolean caseSensitive, Pronunciation said) {
  /** The longest names of institutions have as many. */
  public static final int MAX_CHARACTERS = 200;

  /** How a written form is found in a text; all kinds match whole words. */
  public enum Kind {
    WORD,
    /** Words with any white space between them. */
    PHRASE,
    REGEX
  }

  /**
   * @throws LexiconException when the written form is empty or too long, or no regular expression
   *     that can be used
   */
  public Entry(String written, Kind kind, boolean caseSensitive, Pronunciation said) {
    String form = kind == Kind.REGEX ? written.strip() : PlainText.spaced(written);
    if (PlainText.isBlank(form)) {
      throw fault("The written form is empty; write the word, phrase or pattern.");
    }
    if (!PlainText.isPrintable(form)) {
      throw fault("The written form has a control character in it; allowed are letters and signs.");
    }
    if (form.length() > MAX_CHARACTERS) {
      throw fault(
          "The written form has "
              + form.length()
              + " characters; allowed are "
              + MAX_CHARACTERS
              + ".");
    }
    if (kind == Kind.REGEX) {
      new RegexSearch(form, caseSensitive);
    }
    this.written = form;
    this.kind = kind == Kind.REGEX ? kind : form.indexOf(' ') < 0 ? Kind.WORD : Kind.PHRASE;
    this.caseSensitive = caseSensitive;
    this.said = said;
  }

  /** Whether both are about the same written form: of two such, a lexicon keeps one. */
  public boolean isAboutSame(Entry other) {
    return written.equals(other.written)
        && kind == other.kind
        && caseSensitive == other.caseSensitive;
  }

  private static LexiconException fault(String message) {
    return new LexiconException(LexiconException.Part.WRITTEN, message);
  }
}
