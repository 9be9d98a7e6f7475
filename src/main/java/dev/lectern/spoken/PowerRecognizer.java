package dev.lectern.spoken;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exponents: x², 10⁻³, 2^10, e^x; and raised numbers after a word, which point to a note. */
final class PowerRecognizer implements Recognizer {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
  private static final String PLAIN = "0123456789+-n";

  private static final Pattern EXPONENT =
      Pattern.compile(
          "(?<=[A-Za-z])[¹²³⁴-⁹][⁺⁻](?![⁰¹²³⁴-⁹])|[⁺⁻]?[⁰¹²³⁴-⁹]{1,4}|[⁺⁻]?ⁿ|[⁺⁻]|\\^[({]?(?<plain>[-+]?\\d{1,6}|[A-Za-z](?![A-Za-z]))[)}]?");

  /** Of an ion: Ca²⁺, Cl⁻. */
  private static final Pattern CHARGE = Pattern.compile("\\d?[-+]");

  /** The name of a unit or a variable is shorter. */
  private static final int SHORTEST_WORD = 4;

  @Override
  public boolean mayBegin(char first, char next) {
    return first == '^' || RAISED.indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    boolean candidate = first == '^' || RAISED.indexOf(first) >= 0;
    Matcher match = candidate ? cursor.match(EXPONENT) : null;
    if (match == null) {
      return List.of();
    }
    String plain = match.group("plain");
    if (plain != null) {
      return cursor.reading(match.end(), say(plain), "power");
    }
    String exponent = unraise(match.group());
    if (CHARGE.matcher(exponent).matches() && Characters.isLetter(cursor.peek(-1))) {
      String sign = exponent.endsWith("-") ? "minus" : "plus";
      String count = exponent.length() == 1 ? "" : Numbers.cardinal(exponent.substring(0, 1)) + " ";
      return cursor.reading(match.end(), count + sign, "charge");
    }
    boolean number = exponent.chars().allMatch(Characters::isDigit);
    return number && isNote(cursor)
        ? cursor.reading(match.end(), "note " + Numbers.cardinal(exponent), "note")
        : cursor.reading(match.end(), say(exponent), "power");
  }

  /** What is said after the base. */
  static String say(String exponent) {
    char sign = exponent.charAt(0);
    if (exponent.equals("2")) {
      return "squared";
    }
    if (exponent.equals("3")) {
      return "cubed";
    }
    String bare = sign == '-' || sign == '+' ? exponent.substring(1) : exponent;
    String said =
        bare.isEmpty()
            ? ""
            : Characters.isDigit(bare.charAt(0)) ? Numbers.cardinal(bare) : letters(bare);
    return ("to the power of " + (sign == '-' ? "minus " : "") + said).strip();
  }

  private static String letters(String letters) {
    return letters.toUpperCase(Locale.ROOT).replaceAll("(?<=.)(?=.)", " ");
  }

  static String unraise(String raised) {
    var plain = new StringBuilder();
    raised.chars().forEach(c -> plain.append(PLAIN.charAt(RAISED.indexOf(c))));
    return plain.toString();
  }

  private static boolean isNote(Cursor cursor) {
    int length = 0;
    while (length < SHORTEST_WORD && Characters.isLetter(cursor.peek(-1 - length))) {
      length++;
    }
    return length == SHORTEST_WORD || ".,;:!?\"'”".indexOf(cursor.peek(-1)) >= 0;
  }
}
