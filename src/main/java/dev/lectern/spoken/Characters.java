package dev.lectern.spoken;

/** Classes of characters. All answers are the same in every locale. */
final class Characters {
  private Characters() {}

  static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isLineBreak(c);
  }

  /** Control and format characters: they have neither ink nor sound. */
  static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  static boolean isBlank(int c) {
    return isSpace(c) || isInvisible(c);
  }

  static boolean isPrintableAscii(int c) {
    return c > ' ' && c < 0x7F;
  }

  static boolean isLetter(int c) {
    return isLower(c) || isUpper(c);
  }

  static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAlphanumeric(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** What is left of a text without everything that is no digit. */
  static String digits(String text) {
    var digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Whether a name with signs in it, such as an address, cannot go on with the character. */
  static boolean endsToken(int c) {
    return " ,;!?)\"".indexOf(c) >= 0;
  }
}
