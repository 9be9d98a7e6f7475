package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end in one line of clean text. */
final class SentenceSplitter {
  /** A name or a number follows these: their stop ends no sentence. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "lt", "col", "capt", "sgt",
          "rev", "hon", "gov", "pres", "fig", "vol", "vs", "cf", "approx", "mt", "ft", "ca", "e.g",
          "i.e", "v", "maj", "cmdr", "messrs", "pp");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "p", "c", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
          "oct", "nov", "dec", "art", "sec", "ch", "tel", "apt", "ste", "rm", "rs", "ext", "vols",
          "figs", "eq", "rt", "rte", "est");

  /** A sentence may end here; only a common opening word tells. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "inc", "ltd", "co", "corp", "jr", "sr", "etc",
          "al", "ph.d", "b.c", "a.d", "d.c", "u.s.a", "dept", "ave", "blvd", "rd");

  private static final Set<String> OPENINGS =
      Set.of(
          "The", "A", "An", "It", "In", "On", "At", "He", "She", "They", "We", "You", "This",
          "That", "These", "Those", "But", "And", "However", "There", "If", "When", "For", "As",
          "His", "Her", "Its", "Their", "Our", "My", "To", "With", "After", "Before", "What", "Why",
          "How", "So", "Then", "Not", "No", "Yes", "Both", "Some", "Many", "I");

  /** Longer tokens before a stop are no abbreviations. */
  private static final int LONGEST_ABBREVIATION = 12;

  private static final String STOPS = ".!?。！？";
  private static final String CLOSING = "\"')]}";
  private static final String OPENING = "\"'([{";

  private final String text;
  private final int start;
  private final int end;

  private SentenceSplitter(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The ends of the sentences in [start, end), the last of them {@code end}. */
  static List<Integer> split(String text, int start, int end) {
    return new SentenceSplitter(text, start, end).split();
  }

  private List<Integer> split() {
    var ends = new ArrayList<Integer>();
    int at = start;
    while (at < end) {
      if (STOPS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int stop = at;
      at = skip(skip(at, STOPS), CLOSING);
      if (at < end && text.charAt(at) == ' ' && endsSentence(stop, at)) {
        ends.add(at);
      }
    }
    ends.add(end);
    return ends;
  }

  private int skip(int at, String set) {
    int next = at;
    while (next < end && set.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private boolean endsSentence(int stop, int after) {
    int next = skip(skip(after, " "), OPENING);
    if (next >= end || Characters.isLower(text.charAt(next))) {
      return false;
    }
    boolean single = text.charAt(stop) == '.' && STOPS.indexOf(text.charAt(stop + 1)) < 0;
    return !single || !isAbbreviation(stop, next);
  }

  private boolean isAbbreviation(int stop, int next) {
    int from = stop;
    while (from > start && stop - from <= LONGEST_ABBREVIATION && isTokenChar(from - 1)) {
      from--;
    }
    String token = text.substring(from, stop);
    String lower = token.toLowerCase(Locale.ROOT);
    boolean digitNext = Characters.isDigit(text.charAt(next));
    if (BEFORE_NAME.contains(lower) || (digitNext && BEFORE_NUMBER.contains(lower))) {
      return true;
    }
    if (isListNumber(token, from)) {
      return true;
    }
    boolean initial =
        token.length() == 1 && Characters.isUpper(token.charAt(0)) && !token.equals("I");
    boolean initials = token.length() > 2 && token.charAt(token.length() - 2) == '.';
    return (initial || initials || ANYWHERE.contains(lower)) && !OPENINGS.contains(wordAt(next));
  }

  private boolean isTokenChar(int at) {
    return Characters.isAlphanumeric(text.charAt(at)) || text.charAt(at) == '.';
  }

  /** "1. Item" at the start of the line. */
  private boolean isListNumber(String token, int from) {
    return token.length() <= 3
        && !token.isEmpty()
        && token.chars().allMatch(Characters::isDigit)
        && skip(start, " ") == from;
  }

  private String wordAt(int at) {
    int to = at;
    while (to < end && to - at <= LONGEST_ABBREVIATION && Characters.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to);
  }
}
