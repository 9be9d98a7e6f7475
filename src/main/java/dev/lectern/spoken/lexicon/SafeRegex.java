package dev.lectern.spoken.lexicon;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which regular expressions are taken: those whose search can't run away. A backtracking engine
 * takes exponential time or a deep stack only for a repeated group whose content varies, and
 * backreferences. Those are refused here; what is polynomial is stopped while it runs.
 */
final class SafeRegex {
  /** Rounds of a repeated group, each of which may fail in its own way. */
  private static final int MAX_ROUNDS = 20;

  private final String regex;
  private int at;

  private SafeRegex(String regex) {
    this.regex = regex;
  }

  /**
   * @throws LexiconException when it is none, can match nothing, or could run away
   */
  static void check(String regex) {
    try {
      if (Pattern.compile(regex).matcher("").find()) {
        throw fault(regex, "can match nothing; let it match a character at least");
      }
    } catch (PatternSyntaxException e) {
      throw fault(
          regex,
          "is not well formed: "
              + e.getDescription()
              + (e.getIndex() < 0 ? "" : " near its character " + (e.getIndex() + 1)));
    }
    new SafeRegex(regex).alternatives();
  }

  /** Reads to the end of a group or of all; whether a repetition or a choice varies in it. */
  private boolean alternatives() {
    boolean varies = false;
    while (at < regex.length() && regex.charAt(at) != ')') {
      char c = regex.charAt(at++);
      if (c == '|') {
        varies = true;
      } else {
        varies |= atom(c);
      }
    }
    return varies;
  }

  private boolean atom(char c) {
    boolean group = c == '(';
    boolean varies = false;
    if (group) {
      varies = alternatives();
      at++;
    } else if (c == '\\') {
      escape();
    } else if (c == '[') {
      skipClass();
    }
    int rounds = quantifier();
    if (group && rounds > (varies ? MAX_ROUNDS : Integer.MAX_VALUE - 1)) {
      throw fault(
          regex,
          "repeats a group without a bound; allowed are * and + after a single character or class,"
              + " and after a group ? or up to {1,"
              + MAX_ROUNDS
              + "}");
    }
    return varies || rounds != 1;
  }

  private void escape() {
    if (at >= regex.length()) {
      return;
    }
    char c = regex.charAt(at++);
    if ((c >= '1' && c <= '9') || c == 'k') {
      throw fault(regex, "refers back to a group; write out what is meant instead");
    }
    if (c == 'Q') {
      int end = regex.indexOf("\\E", at);
      at = end < 0 ? regex.length() : end + 2;
    } else if (at < regex.length() && "pPxN".indexOf(c) >= 0 && regex.charAt(at) == '{') {
      at = regex.indexOf('}', at) + 1;
    }
  }

  /** Classes nest: [a-z&&[^b]]. */
  private void skipClass() {
    int depth = 1;
    boolean first = true;
    while (depth > 0 && at < regex.length()) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        escape();
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && !first) {
        depth--;
      }
      first = c == '^' && first;
    }
  }

  /** How often what stands before may come at most; 0 or 1 time counts as 2, since it varies. */
  private int quantifier() {
    int rounds = 1;
    while (at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0) {
      char c = regex.charAt(at);
      if (c == '{') {
        int end = regex.indexOf('}', at);
        rounds = Math.max(rounds, bound(regex.substring(at + 1, end)));
        at = end + 1;
      } else {
        // After another quantifier + and ? say how it goes about it.
        rounds = rounds > 1 ? rounds : c == '?' ? 2 : Integer.MAX_VALUE;
        at++;
      }
    }
    return rounds;
  }

  private static int bound(String braces) {
    String[] bounds = braces.split(",", -1);
    String last = bounds[bounds.length - 1];
    return last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last.strip());
  }

  private static LexiconException fault(String regex, String what) {
    return new LexiconException(
        LexiconException.Part.WRITTEN, "The regular expression \"" + regex + "\" " + what + ".");
  }
}
