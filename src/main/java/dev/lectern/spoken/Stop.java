package dev.lectern.spoken;

/**
 * Stops and the closing marks after them: the place where a sentence may end.
 *
 * @param endsSentence whether one does
 * @param after the end of the sentence
 * @param next from where to look for the next stop
 */
record Stop(boolean endsSentence, int after, int next) {
  private static final String MARKS = ".!?。！？";
  private static final String CLOSING = "\"')]}";
  private static final String OPENING = "\"'([{";
  private static final String DASHES = "-–—";

  /** "text.[12] Next": references are this long at most. */
  private static final int MAX_REFERENCE = 6;

  /** A source in brackets behind a quotation, with its page. */
  private static final int MAX_CITATION = 60;

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The stop at {@code at} in the sentence that begins at {@code from}. */
  static Stop read(String text, int from, int at, int end) {
    int marks = skip(text, at, end, MARKS);
    int dots = spacedDots(text, marks, end);
    if (dots > marks && marks - at == 1 && at > from && text.charAt(at - 1) != ' ') {
      // "compounds. . . . The practice": what is left out is left out of the next sentence.
      boolean goesOn = isOpening(text, dots, end);
      return new Stop(goesOn, marks, dots);
    }
    marks = dots;
    int closed = reference(text, skip(text, marks, end, CLOSING), end);
    boolean ends =
        closed < end
            && !isBracketed(text, from, at)
            && (text.charAt(closed) == ' '
                ? endsBeforeSpace(text, from, at, marks, closed, end)
                : LostSpace.isAt(text, from, at, closed, end));
    return new Stop(ends, closed, Math.max(closed, marks));
  }

  private static boolean endsBeforeSpace(
      String text, int from, int at, int marks, int closed, int end) {
    if (!isOpening(text, closed, end)) {
      return false;
    }
    int next = skip(text, closed, end, " " + OPENING + DASHES);
    boolean dots = text.substring(at, marks).replace(" ", "").equals("...");
    if (dots && isPronounI(text, next, end)) {
      // The capital tells nothing.
      return false;
    }
    return marks - at > 1 || !Abbreviated.isAt(text, from, at, next, end);
  }

  /** Whether a sentence may begin with what follows: not with small letters, nor a source. */
  private static boolean isOpening(String text, int at, int end) {
    int next = skip(text, at, end, " " + OPENING + DASHES);
    if (next >= end) {
      return false;
    }
    char c = text.charAt(next);
    boolean brand =
        next + 1 < end
            && Characters.isUpper(text.charAt(next + 1))
            && Characters.isLower(c)
            && text.charAt(next - 1) == ' ';
    return (!Characters.isLower(c) || brand)
        && ",;:".indexOf(c) < 0
        && !isCitation(text, skip(text, at, end, " "), end);
  }

  /** "stairways." (Smith 55). */
  private static boolean isCitation(String text, int at, int end) {
    if (text.charAt(at) != '(') {
      return false;
    }
    int most = Math.min(end - 1, at + MAX_CITATION);
    for (int i = at + 1; i < most; i++) {
      if (text.charAt(i) == ')') {
        return ".,;:".indexOf(text.charAt(i + 1)) >= 0;
      }
    }
    return false;
  }

  private static boolean isPronounI(String text, int at, int end) {
    return text.charAt(at) == 'I'
        && (at + 1 == end || !Characters.isAlphanumeric(text.charAt(at + 1)));
  }

  /** "[...]" and "(!)" stand inside a sentence. */
  private static boolean isBracketed(String text, int from, int at) {
    return at > from && "[(".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** The end of ". . ." that goes on from {@code at}, or {@code at}. */
  private static int spacedDots(String text, int at, int end) {
    int dots = at;
    while (dots + 1 < end && text.charAt(dots) == ' ' && text.charAt(dots + 1) == '.') {
      dots += 2;
    }
    return dots - at >= 4 ? dots : at;
  }

  /** The end of the references "[3][a]" at the place. */
  private static int reference(String text, int at, int end) {
    int next = at;
    while (next < end && text.charAt(next) == '[') {
      int close = next + 1;
      int most = Math.min(end, next + MAX_REFERENCE);
      while (close < most && Characters.isAlphanumeric(text.charAt(close))) {
        close++;
      }
      if (close == most || text.charAt(close) != ']') {
        return next;
      }
      next = close + 1;
    }
    return next;
  }

  private static int skip(String text, int at, int end, String set) {
    int next = at;
    while (next < end && set.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }
}
