package dev.lectern.spoken;

import dev.lectern.spoken.Currencies.Currency;
import org.jspecify.annotations.Nullable;

/** One amount of one currency in words. */
final class Sums {
  private Sums() {}

  static String say(String amount, @Nullable String scale, Currency currency) {
    if (scale != null) {
      return Amounts.say(amount) + Scales.say(scale) + " " + currency.many();
    }
    int point = amount.indexOf('.');
    if (point < 0) {
      return units(amount, currency);
    }
    String whole = amount.substring(0, point);
    String part = hundredths(amount.substring(point + 1));
    if (part.length() == 2 && !currency.hundredths().isEmpty()) {
      return sayHundredths(whole, Integer.parseInt(part), currency);
    }
    if (part.equals("00")) {
      return units(whole, currency);
    }
    return Amounts.say(amount) + " " + currency.many();
  }

  /** One digit counts tens; noughts after the second count nothing. */
  private static String hundredths(String part) {
    if (part.length() == 1) {
      return part + "0";
    }
    return part.substring(2).chars().allMatch(c -> c == '0') ? part.substring(0, 2) : part;
  }

  private static String sayHundredths(String whole, int hundredths, Currency currency) {
    String name = hundredths == 1 ? currency.hundredth() : currency.hundredths();
    String small = Numbers.cardinal(hundredths) + " " + name;
    if (whole.isEmpty() || whole.equals("0")) {
      return hundredths == 0 ? units("0", currency) : small;
    }
    return hundredths == 0 ? units(whole, currency) : units(whole, currency) + " " + small;
  }

  private static String units(String whole, Currency currency) {
    return Amounts.say(whole) + " " + (Amounts.isOne(whole) ? currency.one() : currency.many());
  }
}
