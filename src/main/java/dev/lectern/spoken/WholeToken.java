package dev.lectern.spoken;

/** Whether a stretch of clean text is made of whole tokens, as an entry of a dictionary must be. */
final class WholeToken {
  private WholeToken() {}

  static boolean isWhole(String text, int start, int end) {
    return beginsAt(text, start) && endsAt(text, end);
  }

  /** Not in a word, nor after an apostrophe in one (O'Brien), nor in a handle or a name of code. */
  static boolean beginsAt(String text, int start) {
    if (start == 0 || !isPartOfWord(text.charAt(start))) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean apostrophe =
        before == '\'' && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
    return !isPartOfWord(before) && "@_#".indexOf(before) < 0 && !apostrophe;
  }

  /** As above, and not before what makes it a domain (hebei.gov.cn) or a mail address. */
  static boolean endsAt(String text, int end) {
    if (end == text.length() || !isPartOfWord(text.charAt(end - 1))) {
      return true;
    }
    char after = text.charAt(end);
    boolean inner =
        end + 1 < text.length()
            && (after == '\''
                ? Character.isLetterOrDigit(text.charAt(end + 1))
                : after == '.' && Characters.isLower(text.charAt(end + 1)));
    return !isPartOfWord(after) && "@_".indexOf(after) < 0 && !inner;
  }

  /** Chinese and Japanese don't part their words: there each sign may begin one. */
  static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !isKana(c);
  }

  private static boolean isKana(char c) {
    return c >= 0x3040 && c <= 0x30FF;
  }
}
