package dev.lectern.spoken;

/** Sums and quantities: "and" before the tens and ones, as in a sum that is read out. */
final class Amounts {
  private Amounts() {}

  /** A number that may have thousands commas and a decimal part. */
  static String say(String written) {
    int point = written.indexOf('.');
    String grouped = point < 0 ? written : written.substring(0, point);
    if (Numbers.isInLakhs(grouped)) {
      return Numbers.decimal(written);
    }
    String whole = grouped.replace(",", "");
    String part = point < 0 ? "" : "point " + Numbers.digits(written.substring(point + 1));
    return (whole.isEmpty() ? part : sayWhole(whole) + " " + part).strip();
  }

  static boolean isOne(String written) {
    return written.equals("1");
  }

  private static String sayWhole(String digits) {
    int split = digits.length() - 2;
    boolean plain = split < 1 || digits.charAt(0) == '0' || digits.endsWith("00");
    if (plain || digits.length() > Numbers.MAX_CARDINAL_DIGITS) {
      return Numbers.cardinal(digits);
    }
    int rest = Integer.parseInt(digits.substring(split));
    return Numbers.cardinal(digits.substring(0, split) + "00") + " and " + Numbers.cardinal(rest);
  }
}
