package dev.lectern.spoken;

/** The break that the marks between two tokens ask for. */
final class Pauses {
  private Pauses() {}

  static Pause within(String text, int start, int end) {
    boolean comma = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return Pause.COLON;
      }
      comma |= ",;()[]{}–—!?".indexOf(c) >= 0 || isBrokenOff(text, i, end);
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
