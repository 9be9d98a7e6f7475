package dev.lectern.spoken.lexicon;

import java.util.List;

/** How an entry is said. */
public sealed interface Pronunciation {
  /**
   * Words that are said instead, read as any text is.
   *
   * @param words 1 to {@value #MAX_CHARACTERS} characters, a letter or digit among them
   */
  record Alias(String words) implements Pronunciation {
    /** An organisation's name in full fits; an essay does not. */
    public static final int MAX_CHARACTERS = 300;

    /**
     * @throws LexiconException when the words can't be said
     */
    public Alias(String words) {
      this.words = PlainText.spaced(words);
      if (this.words.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new LexiconException(
            LexiconException.Part.SAID,
            "The words to say instead need a letter or a digit among them.");
      }
      if (!PlainText.isPrintable(this.words)) {
        throw new LexiconException(
            LexiconException.Part.SAID,
            "The words to say instead have a control character among them; allowed are words.");
      }
      if (this.words.length() > MAX_CHARACTERS) {
        throw new LexiconException(
            LexiconException.Part.SAID,
            "The words to say instead have "
                + this.words.length()
                + " characters; allowed are "
                + MAX_CHARACTERS
                + ".");
      }
    }
  }

  /**
   * Sounds.
   *
   * @param phones of {@link CmuPhones}: 1 to {@value #MAX_PHONES}, vowels with stress 1, 2 or, for
   *     none, no digit
   */
  record Phones(List<String> phones) implements Pronunciation {
    /** Three times the longest English word. */
    public static final int MAX_PHONES = 60;

    /**
     * @throws LexiconException when one is unknown or none is a vowel
     */
    public Phones(List<String> phones) {
      this.phones = CmuPhones.canonical(phones);
    }

    /** As the CMU dictionary writes them, with spaces between: {@code hh ax b ey1}. */
    public String cmu() {
      return String.join(" ", phones);
    }

    /** In the International Phonetic Alphabet: {@code həˈbeɪ}. */
    public String ipa() {
      return IpaWriter.write(phones);
    }
  }

  /**
   * Phones as the CMU dictionary writes them, in either case: {@code hh ax b ey1}.
   *
   * @throws LexiconException when one is unknown
   */
  static Phones cmu(String phones) {
    return new Phones(List.of(phones.strip().split("\\s+", -1)));
  }

  /**
   * The voice's phones nearest to these signs of the International Phonetic Alphabet.
   *
   * @throws LexiconException when a sign is unknown
   */
  static Phones ipa(String signs) {
    return new Phones(IpaReader.read(signs));
  }
}
