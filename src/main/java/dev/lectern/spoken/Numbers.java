package dev.lectern.spoken;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Says numbers, in American English without "and". Digits are ASCII. */
final class Numbers {
  /** Longer numbers have no name that anyone would follow; they are said digit by digit. */
  static final int MAX_CARDINAL_DIGITS = 21;

  /** A whole number: no letter, digit, or decimal part follows. */
  static final String END = "(?![A-Za-z0-9]|[.,]\\d)";

  /** Grouped by thousands, by lakh and crore, or not at all. */
  static final String INTEGER =
      "(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,2}(?:,\\d\\d){1,6},\\d{3}|\\d{1,21})";

  /** Bounded so that a number never has more words than an utterance may. */
  static final String DECIMAL =
      "(?:(?:\\d{1,3}(?:,\\d{3}){1,4}|[1-9]\\d?(?:,\\d\\d){1,4},\\d{3}"
          + "|[1-9]\\d{0,2}(?: \\d{3}){2,4}(?!\\d)|\\d{1,15})(?:\\.\\d{1,15})?|\\.\\d{1,15})";

  private static final Pattern LAKHS = Pattern.compile("[1-9]\\d?(?:,\\d\\d)+,\\d{3}");

  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] SCALES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
  };
  private static final String[] SMALL_ORDINALS =
      ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
          .split(" ");

  private Numbers() {}

  static String digits(CharSequence digits) {
    var words = new StringJoiner(" ");
    digits.chars().forEach(c -> words.add(SMALL[c - '0']));
    return words.toString();
  }

  /** The cardinal; digit by digit if it begins with a zero or has no name. */
  static String cardinal(String written) {
    if (isInLakhs(written)) {
      return lakhs(written.replace(",", ""));
    }
    String digits = written.replace(",", "").replace(" ", "");
    if (digits.length() > MAX_CARDINAL_DIGITS || (digits.length() > 1 && digits.charAt(0) == '0')) {
      return digits(digits);
    }
    if (digits.equals("0")) {
      return SMALL[0];
    }
    var words = new StringBuilder();
    int scale = (digits.length() - 1) / 3;
    int end = digits.length() - 3 * scale;
    for (int start = 0; scale >= 0; scale--, start = end, end += 3) {
      int group = Integer.parseInt(digits.substring(start, end));
      if (group > 0) {
        words.append(words.isEmpty() ? "" : " ").append(belowThousand(group)).append(SCALES[scale]);
      }
    }
    return words.toString();
  }

  static String cardinal(int number) {
    return cardinal(Integer.toString(number));
  }

  /** Whether the number is grouped in the Indian way: 12,34,567. */
  static boolean isInLakhs(String written) {
    return LAKHS.matcher(written).matches();
  }

  /** Above the thousands a group of two each: lakhs, then crores, as many as there are. */
  private static String lakhs(String digits) {
    int split = digits.length();
    String crores = split > 7 ? cardinal(digits.substring(0, split - 7)) + " crore" : "";
    String lakh = digits.substring(Math.max(0, split - 7), split - 5).replaceFirst("^0+", "");
    String rest = digits.substring(split - 5).replaceFirst("^0+", "");
    return (crores
            + (lakh.isEmpty() ? "" : " " + cardinal(lakh) + " lakh")
            + (rest.isEmpty() ? "" : " " + cardinal(rest)))
        .strip();
  }

  private static String belowThousand(int number) {
    if (number < 100) {
      return belowHundred(number);
    }
    String hundreds = SMALL[number / 100] + " hundred";
    return number % 100 == 0 ? hundreds : hundreds + " " + belowHundred(number % 100);
  }

  private static String belowHundred(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    String tens = TENS[number / 10];
    return number % 10 == 0 ? tens : tens + " " + SMALL[number % 10];
  }

  static String ordinal(String written) {
    String cardinal = cardinal(written);
    int last = cardinal.lastIndexOf(' ') + 1;
    return cardinal.substring(0, last) + ordinalOf(cardinal.substring(last));
  }

  private static String ordinalOf(String word) {
    for (int i = 0; i < SMALL.length; i++) {
      if (SMALL[i].equals(word)) {
        return SMALL_ORDINALS[i];
      }
    }
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
  }

  /** A number that may have its thousands parted, and a decimal part. */
  static String decimal(String written) {
    int point = written.indexOf('.');
    if (point < 0) {
      return cardinal(written);
    }
    String whole = point == 0 ? "" : cardinal(written.substring(0, point)) + " ";
    return whole + "point " + digits(written.substring(point + 1));
  }

  /** A year of one to four digits, as it is said in English. */
  static String year(String digits) {
    int year = Integer.parseInt(digits);
    int century = year / 100;
    int rest = year % 100;
    if (year < 100 || (century % 10 == 0 && rest < 10)) {
      return cardinal(year);
    }
    if (rest == 0) {
      return belowHundred(century) + " hundred";
    }
    return belowHundred(century) + " " + (rest < 10 ? "oh " : "") + belowHundred(rest);
  }

  /** A year that may have lost its century: of the last hundred years, or soon. */
  static String shortOrFullYear(String digits) {
    if (digits.length() > 2) {
      return year(digits);
    }
    return year((Integer.parseInt(digits) <= LAST_SHORT_YEAR ? "20" : "19") + digits);
  }

  /** The last two digits of a year: oh five, ninety nine. */
  static String yearOfCentury(String digits) {
    int year = Integer.parseInt(digits);
    return (year < 10 ? "oh " : "") + belowHundred(year);
  }

  /** Twenties, nineties; hundreds and thousands take an s. */
  static String plural(String phrase) {
    return phrase.endsWith("y")
        ? phrase.substring(0, phrase.length() - 1) + "ies"
        : phrase.endsWith("x") ? phrase + "es" : phrase + "s";
  }

  static boolean isYear(String digits) {
    if (digits.length() != 4 || !digits.chars().allMatch(Characters::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Bare numbers of four digits in this range are more often years than amounts. */
  private static final int FIRST_YEAR = 1100;

  private static final int LAST_YEAR = 2099;

  private static final int LAST_SHORT_YEAR = 49;
}
