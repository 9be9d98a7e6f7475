package dev.lectern.spoken;

/** The break that the marks between two tokens ask for. */
final class Pauses {
  /** In characters; a quotation that goes on for longer is set off at its nearer end alone. */
  private static final int LONGEST_QUOTATION = 300;

  /** Fewer words are a term or a title in quotes, which a pause would tear out of its sentence. */
  private static final int SHORTEST_QUOTATION = 3;

  private Pauses() {}

  static Pause within(String text, int start, int end) {
    boolean comma = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return Pause.COLON;
      }
      comma |= ",;()[]{}–—!?".indexOf(c) >= 0 || isBrokenOff(text, i, end) || isQuotation(text, i);
    }
    return comma ? Pause.COMMA : Pause.NONE;
  }

  /** An ellipsis, a lost space after a full stop, a dash made of hyphens. */
  private static boolean isBrokenOff(String text, int at, int end) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return switch (c) {
      case '.' -> next == '.' || (at + 1 == end && Characters.isLetter(next));
      case '>' -> true;
      case '-' -> next == '-' || (next == ' ' && before == ' ');
      default -> false;
    };
  }

  /** Whether a quotation of several words begins or ends at the mark. */
  private static boolean isQuotation(String text, int at) {
    if (text.charAt(at) != '"') {
      return false;
    }
    boolean opens = at + 1 < text.length() && text.charAt(at + 1) != ' ';
    int step = opens ? 1 : -1;
    int spaces = 0;
    for (int i = at + step, seen = 0; seen < LONGEST_QUOTATION; i += step, seen++) {
      if (i < 0 || i >= text.length() || text.charAt(i) == '"' || text.charAt(i) == '\n') {
        return spaces >= SHORTEST_QUOTATION - 1;
      }
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return true;
  }

  /** A question outweighs a call, a call a stop; the end is a stop if nothing else is written. */
  static Pause atEnd(String text, int start, int end) {
    Pause pause = Pause.FULL_STOP;
    for (int i = start; i < end; i++) {
      Pause asked =
          switch (text.charAt(i)) {
            case '?' -> Pause.QUESTION;
            case '!' -> Pause.EXCLAMATION;
            case ':' -> Pause.COLON;
            case ',', ';' -> Pause.COMMA;
            default -> Pause.FULL_STOP;
          };
      boolean stronger = asked == Pause.QUESTION || asked == Pause.EXCLAMATION;
      if (pause != Pause.QUESTION && (stronger || pause == Pause.FULL_STOP)) {
        pause = asked;
      }
    }
    return pause;
  }
}
