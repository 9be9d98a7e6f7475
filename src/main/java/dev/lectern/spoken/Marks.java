package dev.lectern.spoken;

import java.util.List;

/** Gives marks their names in the text, for listeners who want to hear how it is written. */
final class Marks {
  /** So many of one sign are said one by one; more are counted. */
  private static final int MAX_REPEATED = 3;

  /** A stop after a shorter word may be that of an abbreviation, and part of its reading. */
  private static final int SHORTEST_LAST_WORD = 4;

  private static final String OPENING = "([{\"'“‘«";

  private Marks() {}

  /** As a program is read: every sign is a word; only those inside numbers stay. */
  static void literal(List<Edit> edits, String text, int start, int end) {
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Characters.isSpace(c) || isInNumber(text, at)) {
        at += width;
        continue;
      }
      int next = at + width;
      while (next + width <= end && text.codePointAt(next) == c) {
        next += width;
      }
      int count = (next - at) / width;
      String name = SymbolNames.name(c);
      String said =
          count > MAX_REPEATED ? name + " " + count + " times" : (name + " ").repeat(count).strip();
      edits.add(new Edit(at, next, " " + said + " "));
      at = next;
    }
  }

  /** As prose is dictated: a mark is named, and stays for its pause. */
  static void punctuated(List<Edit> edits, String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (SymbolNames.isPunctuation(c) && !Character.isSurrogate(c)) {
        boolean opens = OPENING.indexOf(c) >= 0 && isEdge(text, at - 1);
        boolean closes = isEdge(text, at + 1) && !(c == '.' && isAbbreviating(text, at));
        if (opens || closes) {
          edits.add(new Edit(at, at + 1, " " + name(c, opens) + c + " "));
        }
      }
    }
  }

  private static String name(char c, boolean opens) {
    return switch (c) {
      case '.' -> "period";
      case '"', '“', '”', '\'', '‘', '’', '«', '»' -> opens ? "quote" : "unquote";
      default -> SymbolNames.name(c);
    };
  }

  private static boolean isInNumber(String text, int at) {
    return ".,".indexOf(text.charAt(at)) >= 0
        && at > 0
        && at + 1 < text.length()
        && Characters.isDigit(text.charAt(at - 1))
        && Characters.isDigit(text.charAt(at + 1));
  }

  private static boolean isEdge(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return Characters.isSpace(c) || SymbolNames.isPunctuation(c);
  }

  private static boolean isAbbreviating(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean last = at + 1 == text.length();
    return from < at && at - from < SHORTEST_LAST_WORD && !last;
  }
}
