package dev.lectern.spoken;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a sign is called. */
final class SymbolNames {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          named('&', "and"),
          named('+', "plus"),
          named('=', "equals"),
          named('%', "percent"),
          named('@', "at"),
          named('#', "hash"),
          named('*', "asterisk"),
          named('/', "slash"),
          named('\\', "backslash"),
          named('|', "vertical bar"),
          named('~', "tilde"),
          named('^', "caret"),
          named('_', "underscore"),
          named('<', "less than"),
          named('>', "greater than"),
          named('$', "dollar"),
          named('€', "euro"),
          named('£', "pound"),
          named('¥', "yen"),
          named('₹', "rupee"),
          named('₩', "won"),
          named('¢', "cent"),
          named('©', "copyright"),
          named('®', "registered"),
          named('™', "trademark"),
          named('°', "degree"),
          named('§', "section"),
          named('¶', "paragraph"),
          named('†', "dagger"),
          named('×', "times"),
          named('÷', "divided by"),
          named('±', "plus or minus"),
          named('≈', "approximately"),
          named('≠', "not equal to"),
          named('≤', "less than or equal to"),
          named('≥', "greater than or equal to"),
          named('→', "right arrow"),
          named('←', "left arrow"),
          named('↑', "up arrow"),
          named('↓', "down arrow"),
          named('↔', "left right arrow"),
          named('⇒', "right arrow"),
          named('⇐', "left arrow"),
          named('⇔', "left right arrow"),
          named('∑', "sum"),
          named('∏', "product"),
          named('∫', "integral"),
          named('∂', "partial"),
          named('∈', "in"),
          named('∉', "not in"),
          named('¬', "not"),
          named('‰', "per mille"),
          named('✗', "cross mark"),
          named('✘', "cross mark"),
          named('★', "star"),
          named('▶', "play"),
          named('²', "squared"),
          named('³', "cubed"),
          named('µ', "micro"),
          named('√', "square root of"),
          named('∛', "cube root of"),
          named('∓', "minus or plus"),
          named('⋅', "times"),
          named('≅', "approximately equal to"),
          named('∝', "proportional to"),
          named('∞', "infinity"));

  /** Silent in running text; named where nothing else is there to say. */
  private static final Map<Integer, String> PUNCTUATION =
      Map.ofEntries(
          named('.', "dot"),
          named(',', "comma"),
          named(';', "semicolon"),
          named(':', "colon"),
          named('!', "exclamation mark"),
          named('?', "question mark"),
          named('\'', "apostrophe"),
          named('"', "quote"),
          named('(', "open parenthesis"),
          named(')', "close parenthesis"),
          named('[', "open bracket"),
          named(']', "close bracket"),
          named('{', "open brace"),
          named('}', "close brace"),
          named('-', "dash"),
          named('–', "dash"),
          named('—', "dash"),
          named('•', "bullet"),
          named('`', "backtick"));

  private static final String UNKNOWN = "unknown character";

  /** Names of some characters are whole descriptions; more would be a burden to hear. */
  private static final int MAX_NAME_WORDS = 10;

  private static final Pattern LETTER_NAME =
      Pattern.compile("^(?:[a-z ]+ )?(?:small|capital) letter |^regional indicator symbol letter ");

  private static final Pattern NAME_PART = Pattern.compile("[a-z]+|\\d");

  private SymbolNames() {}

  private static Map.Entry<Integer, String> named(char symbol, String name) {
    return Map.entry((int) symbol, name);
  }

  /** Words of a to z, parted by single spaces; never empty. */
  static String name(int codePoint) {
    String name = NAMES.get(codePoint);
    if (name == null) {
      name = PUNCTUATION.get(codePoint);
    }
    return name != null ? name : unicodeName(codePoint);
  }

  /** Whether the sign is part of the layout of a sentence and has no sound in it. */
  static boolean isPunctuation(int codePoint) {
    if (NAMES.containsKey(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> codePoint == '`';
    };
  }

  private static String unicodeName(int codePoint) {
    int type = Character.getType(codePoint);
    String name = Character.getName(codePoint);
    if (name == null || type == Character.SURROGATE || type == Character.PRIVATE_USE) {
      return UNKNOWN;
    }
    String lower = LETTER_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    String words =
        NAME_PART
            .matcher(lower)
            .results()
            .map(MatchResult::group)
            .map(part -> Characters.isDigit(part.charAt(0)) ? Numbers.digits(part) : part)
            .limit(MAX_NAME_WORDS)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? UNKNOWN : words;
  }
}
