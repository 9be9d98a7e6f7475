package dev.lectern.spoken;

import java.util.Set;

/** "Hello world.Today is Tuesday": a sentence end whose space was lost. */
final class LostSpace {
  /** A longer token is no word. */
  private static final int MAX_WORD = 20;

  /** "Amazon.Com" is one name. */
  private static final Set<String> DOMAINS = Set.of("Com", "Net", "Org", "Io", "Js");

  private LostSpace() {}

  /** Two small letters or a digit before the stop, a written-out word with a capital after it. */
  static boolean isAt(String text, int from, int stop, int after, int end) {
    if (!isClosed(text, from, stop) || !Characters.isUpper(text.charAt(after))) {
      return false;
    }
    int word = after + 1;
    while (word < end && word - after < MAX_WORD && Characters.isLower(text.charAt(word))) {
      word++;
    }
    boolean whole = word == end || " ,'.!?;:".indexOf(text.charAt(word)) >= 0;
    return whole
        && !DOMAINS.contains(text.substring(after, word))
        && (word - after > 1 || "AI".indexOf(text.charAt(after)) >= 0)
        && !isAddress(text, word, end);
  }

  private static boolean isClosed(String text, int from, int stop) {
    if (stop - 2 < from) {
      return false;
    }
    int at = stop - 1;
    boolean digit = Characters.isDigit(text.charAt(at));
    if (!digit
        && !(Characters.isLower(text.charAt(at)) && Characters.isLower(text.charAt(at - 1)))) {
      return false;
    }
    while (at >= from && stop - at <= MAX_WORD && isWordChar(text.charAt(at), digit)) {
      at--;
    }
    return at < from || " \"'(-".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isWordChar(char c, boolean digit) {
    return Characters.isAlphanumeric(c) || c == '\'' || (digit && ",$".indexOf(c) >= 0);
  }

  /** "Jane.Doe@example.com", "Index.Html/x". */
  private static boolean isAddress(String text, int at, int end) {
    int next = at;
    while (next < end && next - at < MAX_WORD && text.charAt(next) != ' ') {
      if ("@/_(=".indexOf(text.charAt(next)) >= 0) {
        return true;
      }
      next++;
    }
    return false;
  }
}
