package dev.lectern.article.extract;

import java.util.List;

/** Knows verse, whose lines are to be kept, from prose that was wrapped. */
final class TextVerse {
  /** Lines; two may be a name and an address, or a wrapped sentence. */
  private static final int SHORTEST = 3;

  /** Characters; verse is shorter, and so are addresses, whose lines are to be kept too. */
  private static final int LONGEST_LINE = 70;

  /** Share of the line ends where the next word would have had room; in wrapped prose none have. */
  private static final double OPEN_ENDS = 0.2;

  private TextVerse() {}

  /** All lines begin as verse does, and several end though there was room for more. */
  static boolean is(List<String> lines) {
    if (lines.size() < SHORTEST) {
      return false;
    }
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, Whitespace.fold(line).length());
      if (!beginsHigh(Whitespace.fold(line))) {
        return false;
      }
    }
    int open = 0;
    for (int i = 1; i < lines.size(); i++) {
      int before = Whitespace.fold(lines.get(i - 1)).length();
      int word = Whitespace.fold(lines.get(i)).split(" ", 2)[0].length();
      open += before + 1 + word <= width ? 1 : 0;
    }
    return width <= LONGEST_LINE && open >= OPEN_ENDS * (lines.size() - 1);
  }

  private static boolean beginsHigh(String line) {
    int first = 0;
    while (first < line.length() && !Character.isLetterOrDigit(line.codePointAt(first))) {
      first++;
    }
    return first < line.length() && !Character.isLowerCase(line.codePointAt(first));
  }
}
