package dev.lectern.spoken;

import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.RegexSearch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the entries of one layer of a dictionary in clean text: written forms, then patterns. */
final class EntryFinder {
  private record Regex(RegexSearch search, Entry entry) {}

  private final EntryTrie forms = new EntryTrie();
  private final List<Regex> regexes = new ArrayList<>();

  EntryFinder(Lexicon.Layer layer) {
    for (Entry entry : layer.entries()) {
      if (entry.kind() == Entry.Kind.REGEX) {
        regexes.add(new Regex(search(entry), entry));
      } else {
        forms.add(entry);
      }
    }
  }

  /** Patterns are folded as texts are, unless that would make them something else. */
  private static RegexSearch search(Entry entry) {
    try {
      return new RegexSearch(Cleaner.clean(entry.written()).text(), entry.caseSensitive());
    } catch (LexiconException e) {
      return new RegexSearch(entry.written(), entry.caseSensitive());
    }
  }

  /**
   * Adds what it finds where nothing is taken yet.
   *
   * @param taken the characters of the text that matches have
   */
  void find(String text, BitSet taken, List<EntryMatch> found) {
    for (int at = 0; at < text.length(); ) {
      EntryTrie.Hit hit = forms.longest(text, at);
      if (hit != null && isFree(taken, at, hit.end())) {
        List<Spoken> words = EntryWords.of(hit.entry(), text.substring(at, hit.formEnd()));
        add(
            at,
            hit.end(),
            hit.end() > hit.formEnd() ? EntryWords.withS(words) : words,
            taken,
            found);
        at = hit.end();
      } else {
        at = EntryTrie.tokenEnd(text, at);
      }
    }
    for (Regex regex : regexes) {
      regex
          .search()
          .over(
              text,
              (start, end) -> {
                if (isWithinLine(text, start, end)
                    && WholeToken.isWhole(text, start, end)
                    && isFree(taken, start, end)) {
                  String matched = text.substring(start, end);
                  add(start, end, EntryWords.of(regex.entry(), matched), taken, found);
                }
              });
    }
  }

  private static void add(
      int start, int end, List<Spoken> words, BitSet taken, List<EntryMatch> found) {
    if (!words.isEmpty()) {
      taken.set(start, end);
      found.add(new EntryMatch(start, end, words));
    }
  }

  private static boolean isFree(BitSet taken, int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /**
   * A line or cell ends a sentence, so nothing is said across it; nor does white space begin one.
   */
  private static boolean isWithinLine(String text, int start, int end) {
    return text.charAt(start) > ' '
        && text.charAt(end - 1) > ' '
        && text.substring(start, end).chars().noneMatch(c -> c == '\n' || c == '\t');
  }
}
