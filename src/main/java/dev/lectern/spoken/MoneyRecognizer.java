package dev.lectern.spoken;

import dev.lectern.spoken.Currencies.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** $45, $1.2 million, €3.50, 45 USD, EUR 45, $250-$300, $1-2m, $20/mo. */
final class MoneyRecognizer implements Recognizer {
  /** A comma before two digits at the end is a decimal one: 1.234,56. */
  private static final String EUROPEAN = "\\d{1,3}(?:\\.\\d{3}){0,4},\\d\\d";

  private static final Pattern DECIMAL_COMMA = Pattern.compile(EUROPEAN);

  /** Groups of two are the Indian way: 1,00,000. */
  private static final String NUMBER =
      "(?>\\d{1,2}(?:,\\d{2}){1,4},\\d{3}|" + EUROPEAN + "(?![\\d,])|" + Numbers.DECIMAL + ")";

  private static final String AMOUNT = amount("");
  private static final String MORE =
      "(?: ?[-–—] ?(?<again>(?:"
          + Currencies.SIGN
          + "|"
          + Currencies.CODE_FIRST
          + ") ?)?"
          + amount("2")
          + ")?";
  private static final Pattern SIGN_FIRST = first(Currencies.SIGN);
  private static final Pattern CODE_FIRST = first(Currencies.CODE_FIRST);
  private static final Pattern SIGN_LAST =
      Pattern.compile(
          amount("")
              + "(?: ?[-–—] ?(?<again>[€£¥])?"
              + amount("2")
              + ")? ?(?<sign>"
              + Currencies.CODE_LAST
              + "|[€£¥₹₩₽₺₴₪₫฿₦₱₿]|\\$(?! ?\\d))(?![A-Za-z0-9])");

  private static final Pattern PER =
      Pattern.compile(" ?/ ?(?<per>[A-Za-z]{1,12}+(?: (?:ft|in|m)(?![A-Za-z]))?)(?![A-Za-z0-9/])");

  private static String amount(String name) {
    return "(?<minus"
        + name
        + ">-)?(?<amount"
        + name
        + ">"
        + NUMBER
        + ")(?<scale"
        + name
        + ">"
        + Scales.PATTERN
        + ")?"
        + (name.isEmpty() ? "" : Numbers.END);
  }

  private static Pattern first(String sign) {
    return Pattern.compile("(?<sign>" + sign + ") ?" + AMOUNT + "(?![A-Za-z0-9]|[.,]\\d)" + MORE);
  }

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first)
        || first == '.'
        || (Currencies.isFirst(first)
            && (!Characters.isLetter(first)
                || Characters.isAlphanumeric(next)
                || " $.-".indexOf(next) >= 0
                || next > 0x7F));
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    Matcher match = find(cursor);
    Currency currency = match == null ? null : Currencies.of(match.group("sign"));
    if (match == null || currency == null) {
      return List.of();
    }
    String said = say(match, currency);
    Cursor after = cursor.moveTo(match.end());
    Matcher per = after.match(PER);
    String each = per == null ? null : Units.denominator(per.group("per"));
    return per == null || each == null
        ? cursor.reading(
            match.end(),
            Attributive.say(said, currency.many(), currency.one(), cursor, match.end()),
            "money")
        : cursor.reading(per.end(), said + " per " + each, "money");
  }

  private static @Nullable Matcher find(Cursor cursor) {
    if (cursor.startsWithDigit() || cursor.peek(0) == '.') {
      return cursor.match(SIGN_LAST);
    }
    boolean inside = Characters.isAlphanumeric(cursor.peek(-1)) && cursor.startsWithLetter();
    if (inside || isBeforeWord(cursor) || !Currencies.isFirst(cursor.peek(0))) {
      return null;
    }
    Matcher sign = cursor.match(SIGN_FIRST);
    return sign != null || !cursor.startsWithLetter() ? sign : cursor.match(CODE_FIRST);
  }

  /** Letters that go on, or a word after them: they are no code, for a number follows one. */
  private static boolean isBeforeWord(Cursor cursor) {
    int length = 0;
    while (length < Currencies.LONGEST && Characters.isLetter(cursor.peek(length))) {
      length++;
    }
    int next = cursor.peek(length) == ' ' ? length + 1 : length;
    return length > 0 && Characters.isLetter(cursor.peek(next));
  }

  private static String say(Matcher match, Currency currency) {
    String scale = match.group("scale");
    String to = match.group("amount2");
    if (to == null) {
      return minus(match, "minus") + Sums.say(amount(match, "amount"), scale, currency);
    }
    String amount = amount(match, "amount");
    String from =
        match.group("again") != null
            ? Sums.say(amount, scale, currency)
            : Amounts.say(amount) + Scales.say(scale);
    return minus(match, "minus") + from + " to " + Sums.say(to, match.group("scale2"), currency);
  }

  private static String amount(Matcher match, String group) {
    String written = match.group(group);
    return DECIMAL_COMMA.matcher(written).matches()
        ? written.replace(".", "").replace(',', '.')
        : written;
  }

  private static String minus(Matcher match, String group) {
    return match.group(group) == null ? "" : "minus ";
  }
}
