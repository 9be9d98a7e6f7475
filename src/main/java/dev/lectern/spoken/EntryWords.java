package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Pronunciation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said for an entry of a dictionary. */
final class EntryWords {
  private static final Set<String> HISSES = Set.of("s", "z", "sh", "zh", "ch", "jh");
  private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");

  private EntryWords() {}

  /** The words for the entry, where this clean text matched it. */
  static List<Spoken> of(Entry entry, String matched) {
    if (entry.said() instanceof Pronunciation.Phones phones) {
      return List.of(new Spoken(name(matched, phones.phones()), phones.phones()));
    }
    return alias(((Pronunciation.Alias) entry.said()).words());
  }

  /** The same with 's, or with the s of a plural, which sounds as it does. */
  static List<Spoken> withS(List<Spoken> words) {
    var own = new ArrayList<>(words);
    int end = own.size() - 1;
    Spoken last = own.get(end);
    own.set(end, new Spoken(last.text() + "'s", phonesWithS(last.phones())));
    return List.copyOf(own);
  }

  private static List<String> phonesWithS(List<String> phones) {
    if (phones.isEmpty()) {
      return phones;
    }
    var sounds = new ArrayList<>(phones);
    String last = phones.get(phones.size() - 1);
    if (HISSES.contains(last)) {
      sounds.add("ax");
    }
    sounds.add(VOICELESS.contains(last) ? "s" : "z");
    return List.copyOf(sounds);
  }

  private static List<Spoken> alias(String words) {
    String text = Cleaner.clean(words).text().replaceAll("\\s+", " ").strip();
    List<Piece> pieces = Tokens.read(new Cursor(text, 0, 0, text.length()));
    return HomographReader.read(text, pieces).stream()
        .flatMap(piece -> piece.words().stream())
        .toList();
  }

  /** A word's text is Latin letters; where the written form has none, its sounds stand for it. */
  private static String name(String matched, List<String> phones) {
    String letters = matched.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
    return letters.isEmpty()
        ? phones.stream().map(phone -> phone.replaceAll("\\d", "")).collect(Collectors.joining())
        : letters;
  }
}
