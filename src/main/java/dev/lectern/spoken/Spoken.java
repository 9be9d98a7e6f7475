package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word to say, before it has a place. */
record Spoken(String text, List<String> phones) {
  /** The name of the letter; as a plain word, "a" would be the article. */
  private static final List<String> LETTER_A = List.of("ey1");

  static Spoken word(String text) {
    return new Spoken(text, List.of());
  }

  static Spoken letter(char letter) {
    char lower = (char) (letter | 0x20);
    return new Spoken(String.valueOf(lower), lower == 'a' ? LETTER_A : List.of());
  }

  /** Several letters or a letter with 's ("CEOs", "the FDA's"). */
  static Spoken letterWithS(char letter) {
    Spoken plain = letter(letter);
    return new Spoken(
        plain.text() + "'s", plain.phones().isEmpty() ? List.of() : List.of("ey1", "z"));
  }

  Spoken possessive() {
    var sounds = new ArrayList<>(phones);
    if (!sounds.isEmpty()) {
      sounds.add("z");
    }
    return new Spoken(text + "'s", List.copyOf(sounds));
  }

  /** The words of a phrase, parted by single spaces; a capital is a letter to be named. */
  static List<Spoken> words(String phrase) {
    var words = new ArrayList<Spoken>();
    for (int from = 0; from < phrase.length(); ) {
      int space = phrase.indexOf(' ', from);
      int to = space < 0 ? phrase.length() : space;
      words.add(wordOrLetter(phrase.substring(from, to)));
      from = to + 1;
    }
    return List.copyOf(words);
  }

  private static Spoken wordOrLetter(String word) {
    return Characters.isUpper(word.charAt(0)) ? letter(word.charAt(0)) : word(word);
  }

  /**
   * Letters that make no syllable and are yet one word of the text ("msn" in an address): the word
   * stays whole, its letters are named.
   */
  static List<Spoken> spelled(String letters) {
    return letters.length() > LONGEST_SPELLED
        ? letters(letters)
        : List.of(new Spoken(letters.toLowerCase(Locale.ROOT), LetterNames.phones(letters)));
  }

  /** More syllables than this are too much for one word. */
  private static final int LONGEST_SPELLED = 6;

  static List<Spoken> letters(String letters) {
    return letters.chars().mapToObj(c -> letter((char) c)).toList();
  }
}
