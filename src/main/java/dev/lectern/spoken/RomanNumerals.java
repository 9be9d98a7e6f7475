package dev.lectern.spoken;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The value of a numeral in the standard form: each power of ten once, largest first. */
final class RomanNumerals {
  private static final Pattern STANDARD =
      Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  private static final Map<Character, Integer> VALUES =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

  private RomanNumerals() {}

  /** Of capitals; nothing if they are no numeral. */
  static OptionalInt value(String capitals) {
    if (capitals.isEmpty() || !STANDARD.matcher(capitals).matches()) {
      return OptionalInt.empty();
    }
    int sum = 0;
    int after = 0;
    for (int i = capitals.length() - 1; i >= 0; i--) {
      int value = VALUES.getOrDefault(capitals.charAt(i), 0);
      sum += value < after ? -value : value;
      after = value;
    }
    return OptionalInt.of(sum);
  }
}
