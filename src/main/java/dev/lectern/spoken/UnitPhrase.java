package dev.lectern.spoken;

import dev.lectern.spoken.Units.Unit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit made of others: km/h, m², kg/m³, sq ft, lb-ft.
 *
 * @param end where it ends in the text
 */
record UnitPhrase(String one, String many, int end) {
  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?:(?<shape>[Ss]q|[Cc]u(?=[. ])|(?:square|cubic)(?= ))\\.? ?)?"
              + "(?<symbol>[A-Za-zµΩΩ]{1,8}+|[°º˚] ?[CFK](?![A-Za-z])|[°º˚%‰‱])"
              + "(?<power>[²³]|\\^?[23])?(?![A-Za-z0-9²³])");

  /** A fluid ounce is two words and no product of units. */
  private static final Pattern FLUID = Pattern.compile("fl\\.? ?oz(?![A-Za-z0-9])");

  /** "in" is a unit where it cannot be the preposition. */
  private static final Pattern AFTER_INCH = Pattern.compile("\\.(?! [A-Z])|[²³^)/;]| ?[x×] ?\\d|$");

  private static final Pattern SOME = Pattern.compile("(?<number>10{1,4}) ?");

  private static final int MOST_FACTORS = 3;

  static @Nullable UnitPhrase at(Cursor cursor) {
    Matcher fluid = cursor.match(FLUID);
    if (fluid != null) {
      return new UnitPhrase("fluid ounce", "fluid ounces", fluid.end());
    }
    UnitPhrase phrase = first(cursor);
    for (int i = 1; phrase != null && i < MOST_FACTORS; i++) {
      UnitPhrase longer = withNext(phrase, cursor);
      if (longer == null) {
        break;
      }
      phrase = longer;
    }
    return phrase;
  }

  private static @Nullable UnitPhrase first(Cursor cursor) {
    Matcher match = cursor.match(SIMPLE);
    if (match == null) {
      return null;
    }
    String symbol = symbol(match);
    boolean inch = symbol.equals("in");
    if (inch && match.group("power") == null && match.group("shape") == null) {
      boolean attached = Characters.isDigit(cursor.peek(-1));
      if (!attached && cursor.moveTo(match.end()).match(AFTER_INCH) == null) {
        return null;
      }
    }
    Unit unit = isSide(symbol, cursor, match.end()) ? null : Units.of(symbol);
    return unit == null
        ? null
        : new UnitPhrase(
            power(match, unit, unit.one()), power(match, unit, unit.many()), match.end());
  }

  /** "100 N Main", "I-95 N": north, not newtons. */
  private static boolean isSide(String symbol, Cursor cursor, int end) {
    if (!symbol.equals("N") || cursor.peek(-1) != ' ') {
      return false;
    }
    Cursor after = cursor.moveTo(end);
    int back = -2;
    while (back > -LONGEST_NUMBER && Characters.isDigit(cursor.peek(back))) {
      back--;
    }
    return (after.peek(0) == ' '
            && Characters.isUpper(after.peek(1))
            && Characters.isLower(after.peek(2)))
        || cursor.peek(back) == '-';
  }

  private static final int LONGEST_NUMBER = 8;

  private static @Nullable UnitPhrase withNext(UnitPhrase before, Cursor cursor) {
    Cursor at = cursor.moveTo(before.end());
    boolean spaced = at.peek(0) == ' ' && at.peek(1) == '/' && at.peek(2) == ' ';
    at = spaced ? at.moveTo(before.end() + 1) : at;
    char joint = at.peek(0);
    if (joint != '/' && joint != '·' && joint != '⋅' && joint != '-') {
      return null;
    }
    Cursor next = at.moveTo(at.at() + (spaced ? 2 : 1));
    Matcher match = next.match(SIMPLE);
    if (match == null) {
      return joint == '/' ? perSome(before, next) : null;
    }
    if (joint == '/') {
      String per = Units.denominator(symbol(match));
      return per == null
          ? null
          : before.join(" per " + power(match, Units.of(symbol(match)), per), match.end());
    }
    Unit unit = Units.of(symbol(match));
    return unit == null
        ? null
        : new UnitPhrase(
            before.one + " " + unit.one(), before.one + " " + unit.many(), match.end());
  }

  /** 7 l/100 km. */
  private static @Nullable UnitPhrase perSome(UnitPhrase before, Cursor cursor) {
    Matcher number = cursor.match(SOME);
    UnitPhrase unit = number == null ? null : first(cursor.moveTo(number.end()));
    return number == null || unit == null
        ? null
        : before.join(
            " per " + Numbers.cardinal(number.group("number")) + " " + unit.many(), unit.end());
  }

  private UnitPhrase join(String more, int to) {
    return new UnitPhrase(one + more, many + more, to);
  }

  private static String symbol(Matcher match) {
    return match.group("symbol").replace(" ", "");
  }

  private static String power(Matcher match, @Nullable Unit unit, String name) {
    String power = match.group("power");
    String shape = match.group("shape");
    if (power == null && shape == null) {
      return name;
    }
    boolean square =
        power != null
            ? power.endsWith("2") || power.equals("²")
            : shape.toLowerCase(Locale.ROOT).startsWith("sq");
    if (unit != null && unit.time()) {
      return name + (square ? " squared" : " cubed");
    }
    return (square ? "square " : "cubic ") + name;
  }
}
