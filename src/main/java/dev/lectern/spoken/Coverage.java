package dev.lectern.spoken;

import java.util.List;

/**
 * The spans of pieces in the source, widened so that every character that is not white space lies
 * in one: closing marks go with the word before them, opening marks with the word after.
 */
final class Coverage {
  private final String source;
  private final int[] starts;
  private final int[] ends;

  /**
   * @param from offset in the source at which the part begins
   * @param to offset after it
   */
  Coverage(String source, CleanText clean, List<Piece> pieces, int from, int to) {
    this.source = source;
    starts = new int[pieces.size()];
    ends = new int[pieces.size()];
    for (int i = 0; i < starts.length; i++) {
      place(i, clean.starts()[pieces.get(i).start()], clean.ends()[pieces.get(i).end() - 1]);
    }
    starts[0] = Math.min(starts[0], skipSpaces(from));
    for (int i = 1; i < starts.length; i++) {
      fill(i - 1, i);
    }
    int last = starts.length - 1;
    ends[last] = skipSpacesBack(to, ends[last]);
    for (int i = last; i > 0 && starts[i - 1] == starts[i] && !isUnwritten(i - 1); i--) {
      ends[i - 1] = ends[i];
    }
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** Two pieces made of one source character (a ligature cut in two) share its span. */
  private void place(int i, int start, int end) {
    int least = i == 0 ? 0 : ends[i - 1];
    boolean shared = end <= least && start < end;
    starts[i] = shared ? starts[i - 1] : Math.max(start, least);
    ends[i] = Math.max(end, least);
  }

  private boolean isUnwritten(int i) {
    return starts[i] == ends[i];
  }

  private void fill(int before, int after) {
    int from = ends[before];
    int to = starts[after];
    if (to <= from) {
      return;
    }
    int opening = to;
    while (opening > from && !isSpace(opening - 1)) {
      opening--;
    }
    if (opening == from) {
      opening = to;
      while (opening > from && isOpening(opening - 1)) {
        opening--;
      }
    }
    starts[after] = opening;
    ends[before] = skipSpacesBack(opening, from);
  }

  private int skipSpaces(int at) {
    int next = at;
    while (next < source.length() && isSpace(next)) {
      next++;
    }
    return next;
  }

  private int skipSpacesBack(int at, int least) {
    int next = at;
    while (next > least && isSpace(next - 1)) {
      next--;
    }
    return next;
  }

  private boolean isSpace(int at) {
    return Characters.isSpace(source.charAt(at));
  }

  private boolean isOpening(int at) {
    int type = Character.getType(source.charAt(at));
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }
}
