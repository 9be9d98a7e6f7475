package dev.lectern.article.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares titles by their words. */
final class TitleWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Titles of one subject have one word in common. A title of one word is held against that. */
  private static final int LEAST = 2;

  /** Of the words of the shorter title. */
  private static final double SHARE = 0.5;

  private TitleWords() {}

  /** Of the words of the shorter title, the part that the other has too, 0 to 1. */
  static double shared(String title, String other) {
    Set<String> words = of(title);
    Set<String> others = of(other);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewer == 0 ? 0 : (double) words.size() / fewer;
  }

  /** Whether both are titles of one thing, else one is the site's or a section's. */
  static boolean share(String title, String other) {
    Set<String> words = of(title);
    Set<String> others = of(other);
    int least = Math.min(LEAST, Math.min(words.size(), others.size()));
    words.retainAll(others);
    return words.size() >= least && shared(title, other) >= SHARE;
  }

  private static String letters(String title) {
    return BETWEEN.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> of(String title) {
    return new HashSet<>(List.of(letters(title).split(" ", -1)));
  }
}
