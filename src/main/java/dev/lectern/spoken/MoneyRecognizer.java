package dev.lectern.spoken;

import dev.lectern.spoken.Currencies.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** $45, $1.2 million, €3.50, 45 USD, EUR 45. */
final class MoneyRecognizer implements Recognizer {
  private static final String AMOUNT =
      "(?<amount>"
          + Numbers.DECIMAL
          + ")(?<scale>[ -]?(?:thousand|million|billion|trillion)(?![a-z])|(?:k|K|M|m|bn|B|tn)"
          + "(?![A-Za-z0-9]))?";
  private static final Pattern SIGN_FIRST =
      Pattern.compile(Currencies.SIGN + " ?" + AMOUNT + Numbers.END);
  private static final Pattern CODE_FIRST =
      Pattern.compile("(?<sign>" + Currencies.CODE + ") ?" + AMOUNT + Numbers.END);
  private static final Pattern SIGN_LAST =
      Pattern.compile(AMOUNT + " ?(?<sign>" + Currencies.CODE + "|[€£¥₹₩])(?![A-Za-z0-9])");
  private static final Pattern HUNDREDTHS = Pattern.compile("\\.\\d\\d");

  private static final Map<String, String> SCALES =
      Map.of(
          "k",
          "thousand",
          "K",
          "thousand",
          "M",
          "million",
          "m",
          "million",
          "bn",
          "billion",
          "B",
          "billion",
          "tn",
          "trillion");

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = find(cursor);
    Currency currency = match == null ? null : Currencies.of(match.group("sign"));
    if (match == null || currency == null) {
      return List.of();
    }
    return cursor.reading(match.end(), say(match, currency), "money");
  }

  private static @Nullable Matcher find(Cursor cursor) {
    if (cursor.startsWithDigit()) {
      return cursor.match(SIGN_LAST);
    }
    Matcher sign = cursor.match(SIGN_FIRST);
    return sign != null || !cursor.startsWithLetter() ? sign : cursor.match(CODE_FIRST);
  }

  private static String say(Matcher match, Currency currency) {
    String amount = match.group("amount");
    String scale = match.group("scale");
    if (scale != null) {
      String bare = scale.replaceAll("[ -]", "");
      return Numbers.decimal(amount)
          + " "
          + SCALES.getOrDefault(bare, bare)
          + " "
          + currency.many();
    }
    int point = amount.indexOf('.');
    if (point > 0 && HUNDREDTHS.matcher(amount.substring(point)).matches()) {
      return sayHundredths(amount.substring(0, point), amount.substring(point + 1), currency);
    }
    return Numbers.decimal(amount) + " " + (amount.equals("1") ? currency.one() : currency.many());
  }

  private static String sayHundredths(String whole, String part, Currency currency) {
    String units =
        Numbers.cardinal(whole) + " " + (whole.equals("1") ? currency.one() : currency.many());
    int hundredths = Integer.parseInt(part);
    if (hundredths == 0) {
      return units;
    }
    if (currency.hundredths().isEmpty()) {
      return Numbers.decimal(whole + "." + part) + " " + currency.many();
    }
    String name = hundredths == 1 ? currency.hundredth() : currency.hundredths();
    String small = Numbers.cardinal(hundredths) + " " + name;
    return whole.equals("0") ? small : units + " and " + small;
  }
}
