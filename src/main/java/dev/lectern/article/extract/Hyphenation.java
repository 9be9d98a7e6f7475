package dev.lectern.article.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a paragraph that was set or wrapped, and mends the words that were divided at
 * their ends. A hyphen stays where the text has the word with it elsewhere, before a part that is
 * always written with it, and in "Vor- und Nachteile".
 */
public final class Hyphenation {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]++(?:[-\u2010][\\p{L}\\p{M}]++){0,5}");

  private static final Pattern DIVIDED =
      Pattern.compile("([\\p{L}\\p{M}]++(?:[-\u2010][\\p{L}\\p{M}]++){0,5})([-\u2010\u00AD])$");

  /** Characters; longer than any word that a line ends with. */
  private static final int LONGEST_WORD = 100;

  private static final Pattern REST = Pattern.compile("^[\\p{L}\\p{M}]+");

  private static final Set<String> HYPHENATED =
      Set.of("all", "cross", "ex", "half", "non", "self", "well");

  /** After them a hyphen stands for the end of a word that comes later. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou");

  private final CharSequence text;
  private @Nullable Set<String> words;

  /**
   * @param text the whole, whose words tell how its divided ones are written
   */
  public Hyphenation(CharSequence text) {
    this.text = text;
  }

  /** Adds the line to the paragraph, with a space or as the rest of a divided word. */
  public void join(StringBuilder paragraph, String line) {
    Matcher divided = DIVIDED.matcher(paragraph);
    divided.region(Math.max(0, paragraph.length() - LONGEST_WORD), paragraph.length());
    Matcher rest = REST.matcher(line);
    if (divided.find() && rest.find()) {
      String second = rest.group();
      if (CONJUNCTIONS.contains(second)) {
        paragraph.append(' ');
      } else if (!staysHyphenated(divided.group(1), second, divided.group(2))) {
        paragraph.setLength(divided.start(2));
      }
    } else if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private boolean staysHyphenated(String first, String second, String hyphen) {
    if (hyphen.equals("\u00AD")) {
      return false;
    }
    if (words().contains(lower(first + second))) {
      return false;
    }
    // Names and the like: "Anglo-Saxon", "K-Means".
    return words().contains(lower(first + '-' + second))
        || Character.isUpperCase(second.codePointAt(0))
        || HYPHENATED.contains(lower(first));
  }

  /** Gathered when the first word is found divided: most texts have none. */
  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        known.add(lower(word.group()));
      }
      words = known;
    }
    return known;
  }

  private static String lower(String word) {
    return word.replace('\u2010', '-').toLowerCase(Locale.ROOT);
  }
}
