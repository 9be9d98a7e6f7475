package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Henry VIII, World War II, Chapter IV, the XIX century, (iii), MCMXCIX. */
final class RomanRecognizer implements Recognizer {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<numeral>[IVXLCDM]{1,15}|[ivxlc]{1,8})(?<own>'s)?(?![A-Za-z0-9]|'[A-Za-z]|-[A-Za-z]{0,20}[a-z])");

  /** A numeral by itself must be one of these, for IV, CD, MD, XL and their like are initials. */
  private static final Pattern UNMISTAKABLE =
      Pattern.compile(
          "II|III|VI{1,3}|IX|XI{1,3}|XI?[VX]|XX?VI{1,3}|XXI{1,3}|XXI?[VX]|MM[XVI]{1,4}|[IVXLCDM]{5,}");

  private static final String NUMERALS = "IVXLCDMivxlc";

  /** Larger numerals are years. */
  private static final int LAST_COUNT = 1000;

  private static final Set<String> LIST_NUMBERS =
      Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii");

  @Override
  public boolean mayBegin(char first, char next) {
    return NUMERALS.indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean candidate =
        NUMERALS.indexOf(cursor.peek(0)) >= 0
            && (!Characters.isLetter(cursor.peek(1)) || NUMERALS.indexOf(cursor.peek(1)) >= 0)
            && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = candidate ? cursor.match(NUMERAL) : null;
    if (match == null || cursor.peek(-1) == '\'') {
      return List.of();
    }
    String numeral = match.group("numeral");
    var value = RomanNumerals.value(numeral.toUpperCase(Locale.ROOT));
    if (value.isEmpty() || isLetters(numeral)) {
      return List.of();
    }
    String said = say(numeral, value.getAsInt(), cursor, match.end());
    return said.isEmpty()
        ? List.of()
        : cursor.reading(match.end(), said + (match.group("own") == null ? "" : "'s"), "roman");
  }

  /** Class C and Section D have letters; so have doctors and capitals of districts. */
  private static boolean isLetters(String numeral) {
    return switch (numeral.length()) {
      case 1 -> "IVX".indexOf(numeral.charAt(0)) < 0;
      case 2 -> numeral.indexOf('D') >= 0 || numeral.indexOf('M') >= 0 || numeral.equals("CC");
      default -> false;
    };
  }

  /** Empty if the letters are no number here. */
  private static String say(String numeral, int value, Cursor cursor, int end) {
    boolean pronoun = numeral.equals("I") && RomanContext.isPronoun(cursor, end);
    return switch (pronoun ? RomanContext.NONE : RomanContext.of(cursor, end)) {
      case PART -> Numbers.cardinal(value);
      case PERSON -> "the " + Numbers.ordinal(Integer.toString(value));
      case CENTURY -> Numbers.ordinal(Integer.toString(value));
      case NONE -> byItself(numeral, value, cursor, end);
    };
  }

  /** "Rocky IV", but not "the IV" of a hospital. */
  private static boolean isSequel(String numeral, Cursor cursor) {
    String before = cursor.wordBefore();
    return numeral.equals("IV")
        && before.length() > 1
        && Characters.isUpper(before.charAt(0))
        && Characters.isLower(before.charAt(1))
        && !Determiners.precede(cursor);
  }

  private static String byItself(String numeral, int value, Cursor cursor, int end) {
    boolean listed =
        LIST_NUMBERS.contains(numeral)
            && cursor.peek(-1) == '('
            && cursor.moveTo(end).peek(0) == ')';
    if (!listed && !UNMISTAKABLE.matcher(numeral).matches() && !isSequel(numeral, cursor)) {
      return "";
    }
    return value > LAST_COUNT ? Numbers.year(Integer.toString(value)) : Numbers.cardinal(value);
  }
}
