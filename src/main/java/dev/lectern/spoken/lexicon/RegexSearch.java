package dev.lectern.spoken.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a user's regular expression in texts, as whole words, in time linear in the text whatever
 * the expression.
 */
public final class RegexSearch {
  /** Not between two letters or digits: a match is made of whole words. */
  private static final String EDGE = "(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))";

  /** Characters: enough that the square of them is far more than a search may read. */
  private static final int PROBE = 1_000;

  /** Takes what is found. */
  public interface Found {
    /** One match, not empty: the characters from start to before end. */
    void found(int start, int end);
  }

  private final Pattern pattern;

  /**
   * @throws LexiconException when the expression is not allowed, or takes too long
   */
  public RegexSearch(String regex, boolean caseSensitive) {
    SafeRegex.check(regex);
    int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    pattern = Pattern.compile(EDGE + "(?:" + regex + ")" + EDGE, flags);
    if (!probes(regex).allMatch(probe -> over(probe, (start, end) -> {}))) {
      throw new LexiconException(
          LexiconException.Part.WRITTEN,
          "The regular expression \""
              + regex
              + "\" takes too long on some texts; give its repeats a bound, such as {1,20} instead of"
              + " * or +.");
    }
  }

  /** Texts that keep a search busy: what the expression is made of, over and over. */
  private static Stream<String> probes(String regex) {
    Stream<String> signs = regex.chars().distinct().mapToObj(Character::toString);
    return Stream.concat(Stream.of("a", "1", "a ", "1 ", "a1-", regex), signs)
        .map(part -> part.repeat(PROBE / part.length() + 1));
  }

  /**
   * Tells of the matches from left to right.
   *
   * @return false if the search ran away and was ended; the matches before that have been told
   */
  public boolean over(String text, Found found) {
    Matcher matcher = pattern.matcher(new CountedText(text));
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.found(matcher.start(), matcher.end());
        }
      }
      return true;
    } catch (CountedText.ExhaustedException | StackOverflowError e) {
      return false;
    }
  }
}
