package dev.lectern.speech;

import com.sun.speech.freetts.lexicon.Lexicon;
import dev.lectern.spoken.Pause;
import dev.lectern.spoken.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phones of a word, so that the engine need not alter words to say them (its TokenToWords
 * spells "eighths" out, and loses what stands around an apostrophe). Any thread may use it.
 */
final class Pronouncer {
  private final Lexicon lexicon;

  Pronouncer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Reading read(Word word, boolean last) {
    // The engine sets no closing silence without a mark, and cuts the last phone short.
    String mark = last && word.pause() == Pause.NONE ? Pause.FULL_STOP.mark() : word.pause().mark();
    String text = word.text();
    String name = name(text);
    Optional<List<String>> given = PhoneSet.normalize(word.phones());
    if (given.isPresent()) {
      return new Reading(name, given.get(), mark, word.weight());
    }
    if (text.equals("a") && !mark.isEmpty()) {
      // Before a break "a" is the letter, not the article; FreeTTS has it as "_a".
      return new Reading("_a", List.of("ey1"), mark, word.weight());
    }
    return new Reading(name, phones(text), mark, word.weight());
  }

  /** One reading a letter, named as letters are; without a mark but for the last one. */
  List<Reading> spell(Reading reading) {
    List<Reading> letters = new ArrayList<>();
    String name = letters(reading.name());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters.add(new Reading(String.valueOf(c), letter(c), "", reading.weight()));
    }
    if (!letters.isEmpty()) {
      int end = letters.size() - 1;
      letters.set(end, letters.get(end).withMark(reading.mark()));
    }
    return letters;
  }

  private List<String> phones(String text) {
    Optional<Contraction> contraction = Contraction.of(text);
    if (contraction.isPresent()) {
      Optional<List<String>> whole = contraction.get().whole();
      if (whole.isPresent()) {
        return whole.get();
      }
      List<String> phones = new ArrayList<>(simple(letters(contraction.get().base())));
      phones.addAll(contraction.get().ending(phones));
      return phones;
    }
    return simple(letters(text));
  }

  private List<String> simple(String word) {
    String[] known = lookUp(word, false);
    if (known != null && known.length > 0) {
      return Stress.given(word, List.of(known));
    }
    String[] guessed = lookUp(word, true);
    List<String> phones = guessed == null ? List.of() : List.of(guessed);
    if (PhoneSet.hasVowel(phones)) {
      return Stress.given(word, phones);
    }
    List<String> spelled = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      spelled.addAll(letter(word.charAt(i)));
    }
    return spelled;
  }

  private List<String> letter(char c) {
    String[] known = c == 'a' ? new String[] {"ey1"} : lookUp(String.valueOf(c), true);
    return known == null ? List.of() : List.of(known);
  }

  /** Under a lock: LetterToSoundImpl keeps its window in a field, and one lexicon serves all. */
  private String @Nullable [] lookUp(String word, boolean guess) {
    synchronized (lexicon) {
      return lexicon.getPhones(word, null, guess);
    }
  }

  private static String name(String text) {
    return letters(Contraction.of(text).map(Contraction::base).orElse(text));
  }

  /** FreeTTS drops apostrophes too: its lexicon has "dont" and "oclock". */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
